using System.Numerics;
using Wenxi.Segmentation.Dictionary;

namespace Wenxi.Segmentation.Vector;

/// <summary>
/// Last pass for search: before each word the words of two and of three characters inside it, as <see cref="Scalar.SearchCut"/>
/// finds them; here the earlier passes have looked all of them up already.
/// </summary>
internal static class SearchEmitPass
{
    // A word of n characters, its n − 1 pairs and n − 2 triples.
    private const int MostTokensPerCharacter = 3;

    public static void Run(Chunk chunk, int offset, TokenBuffer output)
    {
        ReadOnlySpan<ulong> starts = chunk.Starts.AsSpan(0, chunk.Length / Chunk.MaskBits + 1);
        Span<Token> tokens = output.Reserve(MostTokensPerCharacter * chunk.Length);
        int count = 0;
        int start = 0;
        for (int i = 0; i < starts.Length; i++)
        {
            ulong bits = i == 0 ? starts[i] & ~1UL : starts[i];
            for (; bits != 0; bits &= bits - 1)
            {
                int end = i * Chunk.MaskBits + BitOperations.TrailingZeroCount(bits);
                if (end - start > 2)
                    count = AddInner(chunk, start, end, offset, tokens, count);
                tokens[count++] = new Token(offset + start, end - start);
                start = end;
            }
        }

        output.Commit(count);
    }

    // Each candidate is written and then kept or not, since nothing foretells which.
    private static int AddInner(Chunk chunk, int start, int end, int offset, Span<Token> tokens, int count)
    {
        ReadOnlySpan<int> pairs = chunk.PairValues.AsSpan(start, end - start - 1);
        for (int i = 0; i < pairs.Length; i++)
        {
            tokens[count] = new Token(offset + start + i, 2);
            count += pairs[i] != 0 ? 1 : 0;
        }

        if (end - start == 3)
            return count;
        ReadOnlySpan<uint> longer = chunk.LongValues.AsSpan(start, end - start - 2);
        for (int i = 0; i < longer.Length; i++)
        {
            tokens[count] = new Token(offset + start + i, 3);
            count += (longer[i] & TrieCell.MaxValue) != 0 ? 1 : 0;
        }

        return count;
    }
}
