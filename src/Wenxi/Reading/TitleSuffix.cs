using System.Buffers;
using System.Text.RegularExpressions;

namespace Wenxi.Reading;

/// <summary>Splits <c>headline - column - site</c> where only the whole is known.</summary>
/// <param name="Title">The headline.</param>
/// <param name="Names">What stood behind it, the last first.</param>
internal readonly partial record struct TitleSuffix(string Title, IReadOnlyList<string> Names)
{
    private const int LongestName = 20;
    private const int MostNames = 6;

    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create("，。！？；“”《》：");

    private static readonly char[] BesideSeparators = [.. "_|｜丨-–—/()（）"];

    // Longest first at the same place.
    private static readonly string[] Separators = [" -- ", "--", " - ", " – ", " — ", " | ", "｜", "_", "|", "-"];

    /// <summary>The last name that looks like a site's (人民网, 半岛晨报, example.cn), or null: columns and keywords stand there, too.</summary>
    public string? SiteName => Names.FirstOrDefault(name => HanSiteName().IsMatch(name)) ?? Names.FirstOrDefault(name => Domain().IsMatch(name));

    /// <summary>The site's name in what stands beside a known headline, or null: <c>headline_column_site</c>.</summary>
    public static string? SiteBeside(string whole, string headline)
    {
        string rest;
        if (whole.StartsWith(headline, StringComparison.OrdinalIgnoreCase))
            rest = whole[headline.Length..];
        else if (whole.EndsWith(headline, StringComparison.OrdinalIgnoreCase))
            rest = whole[..^headline.Length];
        else
            return null;
        var names = rest
            .Split(BesideSeparators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(name => name.Length is > 1 and <= LongestName && !name.StartsWith("Powered by", StringComparison.OrdinalIgnoreCase) && name.AsSpan().IndexOfAny(SentenceMarks) < 0)
            .Reverse()
            .ToList();
        return names.Count > MostNames ? null : new TitleSuffix(headline, names).SiteName ?? names.FirstOrDefault();
    }

    public static TitleSuffix Split(string whole)
    {
        var names = new List<string>();
        var title = whole;
        while (names.Count < MostNames && LastSeparator(title) is var (at, length) && at > 0)
        {
            var name = title[(at + length)..].Trim();
            var head = title[..at].TrimEnd();
            if (name.Length is 0 or > LongestName || head.Length < name.Length || name.AsSpan().IndexOfAny(SentenceMarks) >= 0)
                break;

            // A bare hyphen is also part of names: 印度-太平洋, T-90.
            if (length == 1 && title[at] == '-' && !HanSiteName().IsMatch(name) && !Domain().IsMatch(name))
                break;
            names.Add(name);
            title = head;
        }

        return new(title, names);
    }

    private static (int At, int Length) LastSeparator(string title)
    {
        var (at, length) = (-1, 0);
        foreach (var separator in Separators)
        {
            var found = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (found > at && found + separator.Length > at + length)
                (at, length) = (found, separator.Length);
        }

        return (at, length);
    }

    [GeneratedRegex("(?:网|網|网站|報|报|社|台|臺|新闻|新聞|在线|周刊|週刊|杂志|雜誌|频道|中文|资讯|頭條|头条|门户|平台)$", RegexOptions.CultureInvariant)]
    private static partial Regex HanSiteName();

    [GeneratedRegex(@"^[A-Za-z0-9\-]+(?:\.[A-Za-z]{2,6})+$|(?:News|Times|Post|Daily|Media)$", RegexOptions.CultureInvariant)]
    private static partial Regex Domain();
}
