using System.Buffers;

namespace Wenxi.Entities.Glossing;

/// <summary>What stands in the parentheses of a gloss, if it is a name in Latin letters.</summary>
/// <param name="Start">Where it starts, in UTF-16 units.</param>
/// <param name="Length">Its UTF-16 units.</param>
/// <param name="Form">Its form.</param>
internal readonly record struct LatinName(int Start, int Length, LatinNameForm Form)
{
    private const int LongestName = 64;
    private const int LongestAcronym = 8;

    private static readonly SearchValues<char> Ends = SearchValues.Create("）)，,；;、：:\n");
    private static readonly SearchValues<string> Particles = SearchValues.Create(
        ["al", "bin", "d", "da", "de", "del", "den", "der", "di", "do", "dos", "du", "el", "ibn", "la", "le", "of", "the", "ter", "van", "von", "y", "and", "for", "on"],
        StringComparison.Ordinal);

    /// <summary>Reads the name that starts at <paramref name="start"/>, just behind the opening parenthesis.</summary>
    public static LatinName? Read(ReadOnlySpan<char> text, int start)
    {
        var rest = text[start..];
        rest = rest[..Math.Min(rest.Length, LongestName)];
        var end = rest.IndexOfAny(Ends);
        if (end <= 0)
            return null;
        var leading = end - rest[..end].TrimStart().Length;
        var content = rest[..end].Trim();
        return FormOf(content) is { } form ? new LatinName(start + leading, content.Length, form) : null;
    }

    private static LatinNameForm? FormOf(ReadOnlySpan<char> content)
    {
        if (IsAcronym(content))
            return LatinNameForm.Acronym;

        var words = 0;
        foreach (var range in content.Split(' '))
        {
            var word = content[range];
            if (word.IsEmpty || Particles.Contains(word.ToString()))
                continue;
            if (!IsCapitalized(word))
                return null;
            words++;
        }
        return words switch
        {
            0 => null,
            1 => LatinNameForm.Word,
            _ => LatinNameForm.Words,
        };
    }

    private static bool IsAcronym(ReadOnlySpan<char> content)
    {
        if (content.Length is < 2 or > LongestAcronym || !char.IsAsciiLetterUpper(content[0]))
            return false;
        var capitals = 0;
        foreach (var c in content)
        {
            if (char.IsAsciiLetterUpper(c))
                capitals++;
            else if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '&'))
                return false;
        }
        return capitals >= 2 && capitals * 2 > content.Length;
    }

    private static bool IsCapitalized(ReadOnlySpan<char> word)
    {
        if (!IsLatinLetter(word[0]) || !char.IsUpper(word[0]))
            return false;
        foreach (var c in word[1..])
        {
            if (!IsLatinLetter(c) && c is not ('-' or '\'' or '’' or '.' or '‑'))
                return false;
        }
        return true;
    }

    // The blocks Basic Latin to Latin Extended-B, and Latin Extended Additional (Vietnamese).
    private static bool IsLatinLetter(char c) => char.IsLetter(c) && c is < '\u0250' or (>= '\u1E00' and <= '\u1EFF');
}
