using System.Buffers;
using System.Text;

namespace Wenxi.Terms;

internal static class TermClassifier
{
    private static readonly SearchValues<char> HanNumerals = SearchValues.Create("〇零一二三四五六七八九十百千万亿两");

    /// <summary>
    /// The kind of a token. Han numerals are a number unless the tag says otherwise: 十一五 (a five-year plan) and 九一八
    /// (a day in history) are names written in numerals.
    /// </summary>
    public static TermKind Classify(ReadOnlySpan<char> token, string? tag)
    {
        if (!token.ContainsAnyExcept(HanNumerals))
            return token.IsEmpty ? TermKind.Symbol
                : tag is null || tag.StartsWith('m') ? TermKind.Number
                : TermKind.Word;

        var kind = TermKind.Symbol;
        foreach (var rune in token.EnumerateRunes())
        {
            if (Rune.IsLetter(rune))
                return TermKind.Word;
            if (Rune.IsDigit(rune) || Rune.IsNumber(rune))
                kind = TermKind.Number;
        }
        return kind;
    }

    /// <summary>Whether a word is all Han numerals.</summary>
    public static bool IsHanNumeral(ReadOnlySpan<char> token) => !token.ContainsAnyExcept(HanNumerals);

    /// <summary>The number of code points; a lone surrogate counts as one.</summary>
    public static int LengthInCharacters(ReadOnlySpan<char> token)
    {
        var length = 0;
        foreach (var _ in token.EnumerateRunes())
            length++;
        return length;
    }
}
