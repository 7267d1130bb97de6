using System.Numerics;

namespace Wenxi.Segmentation.Vector;

/// <summary>Cuts a text into chunks at positions that no word and no character crosses.</summary>
internal static class ChunkReader
{
    /// <summary>Maps the next chunk of a text.</summary>
    public static void Read(ReadOnlySpan<char> text, Lexicon lexicon, Chunk chunk)
    {
        int length = Math.Min(text.Length, Chunk.TargetLength);
        chunk.Ensure(length);
        MapPass.Run(text[..length], lexicon, chunk);
        if (length == text.Length)
            return;
        if (LastCut(text, chunk) is > 0 and var cut)
        {
            chunk.Length = cut;
            return;
        }

        ReadOnlySpan<ushort> table = lexicon.CharacterCodes.Span;
        // One block fills the chunk: it goes on to the next character outside.
        while (length < text.Length && (table[text[length]] & Dictionary.CharacterCode.BlockBit) != 0)
            length++;
        chunk.Ensure(length);
        MapPass.Run(text[..length], lexicon, chunk);
    }

    /// <summary>The last position that holds a character outside blocks which belongs to nothing before it; 0 if there is none.</summary>
    private static int LastCut(ReadOnlySpan<char> text, Chunk chunk)
    {
        for (int i = chunk.MaskCount - 1; i >= 0; i--)
        {
            ulong outside = ~chunk.InBlock[i];
            if (i == chunk.MaskCount - 1 && chunk.Length % Chunk.MaskBits is > 0 and var rest)
                outside &= (1UL << rest) - 1;
            while (outside != 0)
            {
                int bit = BitOperations.Log2(outside);
                int position = i * Chunk.MaskBits + bit;
                if (text[position] != '\n' && !char.IsLowSurrogate(text[position]))
                    return position;
                outside &= ~(1UL << bit);
            }
        }

        return 0;
    }
}
