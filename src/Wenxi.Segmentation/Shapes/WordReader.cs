using static Wenxi.Segmentation.Shapes.ShapeCharacter;

namespace Wenxi.Segmentation.Shapes;

/// <summary>Reads a word in letters, and the addresses and names that begin like one.</summary>
internal static class WordReader
{
    // RFC 5321: a local part has at most 64 octets.
    private const int LongestLocalPart = 64;

    /// <param name="text">Any string.</param>
    /// <param name="start">Where a letter stands.</param>
    public static (int End, ShapeKind Kind) Read(ReadOnlySpan<char> text, int start)
    {
        int end = ReadJoined(text, start, WordEnd(text, start));
        ReadOnlySpan<char> word = text[start..end];
        // What follows most words cannot join them to anything; without a point inside they are no address, either.
        if (At(text, end) is ' ' or ',' or ')' or '\0' or > '\u2000' && !word.Contains('.'))
            return (end, ShapeKind.Word);

        if (AddressReader.TryReadUrl(text, start, end, out int addressEnd)
            || AddressReader.TryReadMail(text, LocalPartEnd(text, end), out addressEnd)
            || AddressReader.TryReadHost(text, start, end, out addressEnd))
        {
            return (addressEnd, ShapeKind.Name);
        }

        if (NameEndings.IsFileName(word))
            return (end, ShapeKind.Name);
        if (IsVersion(word))
            return (end, ShapeKind.Number);
        if (IsForeignCurrency(word) && At(text, end) == '$' && IsDigitAt(text, end + 1))
            return (NumberReader.Read(text, end + 1).End, ShapeKind.Number);
        return (ReadTrailingSigns(text, start, end), ShapeKind.Word);
    }

    /// <summary>Goes on over signs that join two words to one: don't, e-mail, AT&amp;T, Node.js, snake_case.</summary>
    /// <param name="text">Any string.</param>
    /// <param name="start">Where the word starts.</param>
    /// <param name="end">Where its letters and digits so far end.</param>
    public static int ReadJoined(ReadOnlySpan<char> text, int start, int end)
    {
        while (end < text.Length)
        {
            int next = end + 1;
            switch (text[end])
            {
                case '_':
                    while (At(text, next) == '_')
                        next++;
                    break;
                case '\'' or '’':
                    // ‘x’y is a quotation.
                    if (!char.IsLetter(text[end - 1]) || !char.IsLetter(At(text, next)) || At(text, start - 1) is '\'' or '‘')
                        return end;
                    break;
                case '.' or '-' or '\u2010' or '\u2011' or '&':
                    break;
                default:
                    return end;
            }

            int joined = WordEnd(text, next);
            if (joined == next)
                return end;
            end = joined;
        }

        return end;
    }

    /// <summary>C++ and C++17, C# and C#7, A+, and the last point of U.S. and a.m.</summary>
    private static int ReadTrailingSigns(ReadOnlySpan<char> text, int start, int end)
    {
        if (At(text, end) == '.' && IsAbbreviation(text[start..end]) && !IsWordAt(text, end + 1))
            return end + 1;

        int signs = end;
        if (At(text, end) == '#' && end - start == 1 && char.IsAsciiLetterUpper(text[start]))
            signs = end + 1;
        else
            signs = PlusEnd(text, end);
        if (signs == end)
            return end;
        if (!IsWordAt(text, signs))
            return signs;
        return IsDigitAt(text, signs) && text[signs - 1] == (signs - end == 2 ? '+' : '#') ? DigitsEnd(text, signs) : end;
    }

    /// <summary>Behind one or two plus signs at a position; three are none.</summary>
    public static int PlusEnd(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end < start + 3 && At(text, end) == '+')
            end++;
        return end < start + 3 ? end : start;
    }

    /// <summary>Where a local part of a mail address ends that goes on behind a plus sign, else the given end.</summary>
    private static int LocalPartEnd(ReadOnlySpan<char> text, int end)
    {
        if (At(text, end) != '+')
            return end;
        ReadOnlySpan<char> rest = text[end..Math.Min(text.Length, end + LongestLocalPart)];
        int at = rest.IndexOf('@');
        return at > 1 && !rest[..at].ContainsAnyExcept(NameEndings.LocalPartCharacters) ? end + at : end;
    }

    private static bool IsVersion(ReadOnlySpan<char> word) =>
        word[0] is 'v' or 'V' && word.Contains('.') && !word[1..].ContainsAnyExcept(NameEndings.VersionCharacters);

    private static bool IsForeignCurrency(ReadOnlySpan<char> word) => word is "US" or "HK" or "NT" or "A" or "C" or "S" or "NZ";

    // Single letters with points between them.
    private static bool IsAbbreviation(ReadOnlySpan<char> word)
    {
        for (int i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsAsciiLetter(word[i]) : word[i] != '.')
                return false;
        }

        return word.Length >= 3 && word.Length % 2 == 1;
    }
}
