using System.Buffers;

namespace Wenxi.Reading;

/// <summary>
/// Finds the headline. The <c>title</c> element has it, with the site's name behind; the line of the page that is a part
/// of it shows where the headline ends.
/// </summary>
internal static class TitleFinder
{
    private const int ShortestLine = 4;
    private const int LongestTitle = 300;
    private const int LongestCandidate = 1000;
    private const double LeastLikeness = 0.5;

    private static readonly SearchValues<char> Separators = SearchValues.Create("_-|｜丨–—/·<>»«");

    public static string? Find(DeclaredMetadata declared, IReadOnlyList<TextBlock> lines)
    {
        foreach (var candidate in (ReadOnlySpan<string?>)[declared.PageTitle, .. declared.Headlines])
        {
            if (candidate is { Length: <= LongestCandidate } && PartShownBy(lines, candidate) is { } line)
                return line;
        }

        var heading = OnlyTopHeading(lines);
        if (heading is not null && (ReadOnlySpan<string?>)[declared.PageTitle, .. declared.Headlines] is var titles)
        {
            // Many pages have a shorter headline in the title element than over the text.
            foreach (var candidate in titles)
            {
                if (candidate is { Length: <= LongestCandidate } && Likeness(heading, TitleSuffix.Split(candidate).Title) >= LeastLikeness)
                    return heading;
            }
        }

        if (declared.Headlines is [{ Length: <= LongestCandidate } headline, ..])
            return TitleSuffix.Split(headline).Title;
        if (declared.PageTitle is null)
            return heading;
        var title = TitleSuffix.Split(declared.PageTitle).Title;

        // A page title without a word of the only h1 is the site's, the same on all its pages.
        return heading is not null && heading.Length > title.Length && !Shares(heading, title) ? heading : title;
    }

    // The longest line wins: the site's name is a part of the title, too, and may be set as a heading.
    private static string? PartShownBy(IReadOnlyList<TextBlock> lines, string title)
    {
        var whole = Folding.Compact(title);
        string? best = null;
        foreach (var line in lines)
        {
            if (line.Text.Length > LongestTitle || line.Text.Length <= (best?.Length ?? 0) || (line.IsMostlyLinks && !line.IsTopHeading))
                continue;
            var part = Folding.Compact(line.Text);
            if (part.Length >= ShortestLine && IsPart(whole, part, line.Kind == ParagraphKind.Heading))
                best = line.Text;
        }

        return best is not null && Folding.Compact(best).Length * 3 >= whole.Length ? best : null;
    }

    private static bool IsPart(string whole, string part, bool isHeading)
    {
        var at = whole.IndexOf(part, StringComparison.OrdinalIgnoreCase);
        var end = at + part.Length;

        // Behind the name of the site only a heading, or the longer part of the whole: the site's name may be set alone, too.
        return at >= 0
            && (at == 0 || ((isHeading || (end == whole.Length && part.Length * 2 > whole.Length)) && Separators.Contains(whole[at - 1])))
            && (end == whole.Length || Separators.Contains(whole[end]));
    }

    private static string? OnlyTopHeading(IReadOnlyList<TextBlock> lines)
    {
        string? only = null;
        foreach (var line in lines)
        {
            if (!line.IsTopHeading || line.IsMostlyLinks || line.Text.Length > LongestTitle)
                continue;
            if (only is not null)
                return null;
            only = line.Text;
        }

        return only;
    }

    // The share of successive pairs of characters that two texts have in common (Dice).
    private static double Likeness(string a, string b)
    {
        var (pairs, others) = (Pairs(a), Pairs(b));
        return pairs.Count + others.Count == 0 ? 0 : 2.0 * pairs.Count(others.Contains) / (pairs.Count + others.Count);
    }

    private static HashSet<(char, char)> Pairs(string text)
    {
        var compact = Folding.Compact(text);
        return [.. compact.Zip(compact.Skip(1))];
    }

    private static bool Shares(string heading, string title)
    {
        var (a, b) = (Folding.Compact(heading), Folding.Compact(title));
        return a.Contains(b, StringComparison.OrdinalIgnoreCase) || b.Contains(a, StringComparison.OrdinalIgnoreCase);
    }
}
