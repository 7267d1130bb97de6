using Wenxi.Segmentation.Dictionary;

namespace Wenxi.Segmentation.UserWords;

/// <summary>What user words do not tell apart: the characters that a lexicon gives one code.</summary>
/// <remarks>
/// Each character stands for the one that the word list writes. Characters outside blocks, and those without data, which
/// only share a code for want of one, stand for themselves. Folding what is folded already need not change nothing.
/// </remarks>
internal sealed class Folding
{
    private readonly char[]? _table;

    private Folding(char[]? table) => _table = table;

    /// <summary>Every character stands for itself, as in jieba.</summary>
    public static Folding None { get; } = new(null);

    public char this[char c] => _table is null ? c : _table[c];

    public void Fold(ReadOnlySpan<char> text, Span<char> units)
    {
        for (int i = 0; i < units.Length; i++)
            units[i] = this[text[i]];
    }

    /// <param name="written">The character table of the image.</param>
    /// <param name="folded">The folded one.</param>
    /// <param name="sharedCode">What characters without data have.</param>
    public static Folding Between(ReadOnlySpan<ushort> written, ReadOnlySpan<ushort> folded, int sharedCode)
    {
        var characterOf = new char[CharacterCode.CodeMask + 1];
        for (int c = 0; c <= char.MaxValue; c++)
            characterOf[written[c] & CharacterCode.CodeMask] = (char)c;
        var table = new char[char.MaxValue + 1];
        for (int c = 0; c <= char.MaxValue; c++)
        {
            int code = folded[c] & CharacterCode.CodeMask;
            bool isOne = (folded[c] & CharacterCode.BlockBit) != 0 && code >= CharacterCode.First && code != sharedCode;
            table[c] = isOne ? characterOf[code] : (char)c;
        }

        return new Folding(table);
    }
}
