using Wenxi.Segmentation.Dictionary;

namespace Wenxi.Segmentation.Scalar;

/// <summary>Splits a text into blocks for the lattice and single characters between them, as jieba's patterns do.</summary>
internal static class TextScanner
{
    /// <summary>Reads the block that starts at a position; its codes, ended by the outside one, go to the workspace.</summary>
    /// <returns>The length of the block, 0 if the character is in no block.</returns>
    public static int ReadBlock(ReadOnlySpan<char> text, ReadOnlySpan<ushort> characterCodes, Span<ushort> codes)
    {
        int i = 0;
        for (; i < text.Length; i++)
        {
            ushort entry = characterCodes[text[i]];
            if ((entry & CharacterCode.BlockBit) == 0)
                break;
            codes[i] = (ushort)(entry & CharacterCode.CodeMask);
        }

        codes[i] = CharacterCode.Outside;
        return i;
    }

    /// <summary>Length of the token at a position outside blocks: a line end \r\n, a surrogate pair, or one code unit.</summary>
    public static int SeparatorLength(ReadOnlySpan<char> text)
    {
        if (text.Length < 2)
            return 1;
        bool isPair = text[0] == '\r' ? text[1] == '\n' : char.IsSurrogatePair(text[0], text[1]);
        return isPair ? 2 : 1;
    }

    /// <summary>What Python's \s matches: as .NET, and the four separators U+001C to U+001F.</summary>
    public static bool IsWhiteSpace(char c) => char.IsWhiteSpace(c) || c is >= '\u001C' and <= '\u001F';
}
