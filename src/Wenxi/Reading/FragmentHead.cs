namespace Wenxi.Reading;

/// <summary>
/// The lines that article archives put before a fragment of a page: a comment with the time of crawling in milliseconds
/// since 1970, and a Markdown headline <c>[title - site](url)</c> with a line of hyphens under it.
/// </summary>
/// <param name="Headline">The headline with the site's name, or null.</param>
/// <param name="Url">The address of the headline's link, or null.</param>
/// <param name="Recorded">The time in the comment, in UTC, or null.</param>
/// <param name="Length">Where the page itself begins in the markup.</param>
internal readonly record struct FragmentHead(string? Headline, string? Url, PublishedTime? Recorded, int Length)
{
    private const int LongestHeadline = 1000;

    public static FragmentHead Read(string html)
    {
        var rest = html.AsSpan();
        var recorded = ReadComment(ref rest);
        var (headline, url) = ReadHeadline(ref rest);
        return new(headline, url, recorded, html.Length - rest.Length);
    }

    private static PublishedTime? ReadComment(ref ReadOnlySpan<char> rest)
    {
        var start = rest.TrimStart("\uFEFF \t\r\n");
        if (!start.StartsWith("<!--"))
            return null;
        start = start[4..];
        var end = start.IndexOf("-->");
        if (end < 0 || UnixTime.Parse(start[..end].Trim()) is not { } time)
            return null;
        rest = start[(end + 3)..];
        return time;
    }

    private static (string? Headline, string? Url) ReadHeadline(ref ReadOnlySpan<char> rest)
    {
        var start = rest.TrimStart();
        if (!start.StartsWith("["))
            return default;
        var lineEnd = start.IndexOfAny('\r', '\n');
        var line = (lineEnd < 0 ? start : start[..lineEnd]).TrimEnd();

        // The last "](": a headline may have brackets of its own.
        var middle = line.LastIndexOf("](");
        if (middle < 2 || line.Length > LongestHeadline + middle || middle > LongestHeadline || line[^1] != ')')
            return default;
        rest = lineEnd < 0 ? [] : start[lineEnd..];
        var underline = rest.TrimStart();
        rest = underline.TrimStart("-=");
        var url = line[(middle + 2)..^1].Trim().ToString();
        return (Folding.OneLine(line[1..middle].ToString()), url);
    }
}
