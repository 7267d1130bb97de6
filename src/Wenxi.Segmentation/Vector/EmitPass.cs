using System.Numerics;

namespace Wenxi.Segmentation.Vector;

/// <summary>Last pass: token starts to tokens.</summary>
internal static class EmitPass
{
    public static void Run(Chunk chunk, int offset, TokenBuffer output)
    {
        int length = chunk.Length;
        ReadOnlySpan<ulong> starts = chunk.Starts.AsSpan(0, length / Chunk.MaskBits + 1);
        Span<Token> tokens = output.Reserve(length);
        int count = 0;
        // The first start is the chunk's; each later one ends a token.
        int start = offset;
        for (int i = 0; i < starts.Length; i++)
        {
            ulong bits = starts[i];
            if (i == 0)
                bits &= ~1UL;
            int first = offset + i * Chunk.MaskBits;
            while (bits != 0)
            {
                int end = first + BitOperations.TrailingZeroCount(bits);
                tokens[count++] = new Token(start, end - start);
                start = end;
                bits &= bits - 1;
            }
        }

        output.Commit(count);
    }
}
