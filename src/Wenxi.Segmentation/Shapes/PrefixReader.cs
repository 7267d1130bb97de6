using Wenxi.Segmentation.Dictionary;
using static Wenxi.Segmentation.Shapes.ShapeCharacter;

namespace Wenxi.Segmentation.Shapes;

/// <summary>Finds the signs before a word or number that belong to it: $100, -5℃, .NET, @name, #tag, __init__.</summary>
internal static class PrefixReader
{
    private const int MostUnderscores = 2;

    /// <param name="text">Any string.</param>
    /// <param name="start">Where the letters or digits start.</param>
    /// <param name="end">Where the shape ends; moves if a sign at the end answers one at the start.</param>
    /// <param name="floor">Signs before this position are taken.</param>
    /// <param name="kind">What the shape is; may change.</param>
    /// <returns>Where the shape starts.</returns>
    public static int Read(ReadOnlySpan<char> text, int start, ref int end, int floor, ref ShapeKind kind)
    {
        if (start <= floor)
            return start;
        // Nearly every word follows a blank or a Chinese character.
        if (text[start - 1] is ' ' or (>= '\u3000' and < '＀'))
            return start;

        char before = At(text, start - 2);
        bool isAfterWord = IsWordAt(text, start - 2);
        switch (text[start - 1])
        {
            case '@' when !isAfterWord && before != '@':
            case '#' when !isAfterWord && before is not ('#' or '&'):
                kind = ShapeKind.Name;
                // 微博 writes topics between two signs: #AI#.
                if (text[start - 1] == '#' && At(text, end) == '#' && !IsWordAt(text, end + 1))
                    end++;
                return start - 1;

            case '_':
                return UnderscoresStart(text, start, ref end, floor);

            case '.' when !isAfterWord && before is not ('.' or ')' or '）' or ']'):
                return ReadPoint(text, start, end, before, ref kind);

            case '$' or '￥' or '¥' or '€' or '£' or '₩' or '＄' or '￡' when IsDigit(text[start]):
                return start - 1;

            case '±' when IsDigit(text[start]):
                return start - 1;

            case '+' when IsDigit(text[start]) && !isAfterWord && before is not ('+' or ')'):
            case '-' or '−' or '－' when IsDigit(text[start]) && (IsOpen(before) || (CharacterCode.IsHan(before) && text[end - 1] is '%' or '℃')):
                return start - 1;

            default:
                return start;
        }
    }

    /// <summary>.5 and .gitignore; after Chinese text only what is known to begin with a point: .NET, .pdf, .com.</summary>
    private static int ReadPoint(ReadOnlySpan<char> text, int start, int end, char before, ref ShapeKind kind)
    {
        if (IsDigit(text[start]))
            return IsOpen(before) ? start - 1 : start;

        ReadOnlySpan<char> word = text[start..end];
        bool isEnding = NameEndings.IsFileExtension(word) || NameEndings.IsDomainEnding(word);
        if (isEnding)
            kind = ShapeKind.Name;
        return isEnding || word is "NET" || IsOpen(before) ? start - 1 : start;
    }

    private static int UnderscoresStart(ReadOnlySpan<char> text, int start, ref int end, int floor)
    {
        int first = start;
        while (first > floor && start - first < MostUnderscores && text[first - 1] == '_')
            first--;
        // More of them are a blank to fill in.
        if (first > 0 && text[first - 1] == '_')
            return start;

        int last = end;
        while (last < text.Length && last - end < MostUnderscores && text[last] == '_')
            last++;
        if (At(text, last) != '_')
            end = last;
        return first;
    }

    /// <summary>Whether nothing stands before a sign that it could belong to: a minus there is none between two numbers.</summary>
    private static bool IsOpen(char before) =>
        before is '\0' or '(' or '（' or '[' or '【' or '{' or '，' or ',' or '、' or '；' or ';' or '：' or ':' or '=' or '＝' or '<' or '>' or '≤' or '≥'
            or '“' or '‘' or '"' or '\'' or '~' or '～'
        || char.IsWhiteSpace(before);
}
