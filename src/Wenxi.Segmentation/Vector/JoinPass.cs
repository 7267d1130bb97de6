namespace Wenxi.Segmentation.Vector;

/// <summary>Sixth pass: outside blocks every character is a token, but a surrogate pair is one, and so is \r\n.</summary>
internal static class JoinPass
{
    public static void Run(ReadOnlySpan<char> text, Chunk chunk)
    {
        Join(text, text.IndexOfAnyInRange('\uD800', '\uDBFF'), chunk);
        Join(text, text.IndexOf('\r'), chunk);
    }

    // Rare, so that from the first one on each character is looked at.
    private static void Join(ReadOnlySpan<char> text, int first, Chunk chunk)
    {
        if (first < 0)
            return;
        for (int i = first + 1; i < text.Length; i++)
        {
            if (text[i - 1] == '\r' ? text[i] == '\n' : char.IsSurrogatePair(text[i - 1], text[i]))
                chunk.Starts[i / Chunk.MaskBits] &= ~(1UL << i);
        }
    }
}
