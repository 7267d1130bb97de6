using System.Buffers;

namespace Wenxi.Reading;

/// <summary>
/// Finds times that scripts hold under a usual name: <c>var ct = "1676704505"</c>, <c>"publish_time":"2023-02-18 08:04"</c>. The
/// script is searched as text; nothing runs.
/// </summary>
internal static class ScriptReader
{
    private const int LongestValue = 32;
    private const int MostMatches = 200;

    // In falling order of trust.
    private static readonly string[] Names =
    [
        "datePublished", "publish_time", "publishTime", "published_time", "publishDate", "publish_date", "publishedAt", "pubtime", "pubTime",
        "pub_time", "pubDate", "newsTime", "postTime", "post_time", "var ct", "oriCreateTime", "createTime", "create_time", "createdAt", "ctime",
    ];

    private static readonly SearchValues<string> AnyName = SearchValues.Create(Names, StringComparison.Ordinal);
    private static readonly SearchValues<char> ValueEnds = SearchValues.Create("\"'`,;}<\\\r\n");

    /// <summary>Adds the values that stand after one of the names, each with the trust in its name (0 is most).</summary>
    public static void Read(ReadOnlySpan<char> script, List<(int Trust, string Value)> times)
    {
        while (times.Count < MostMatches && script.IndexOfAny(AnyName) is >= 0 and var at)
        {
            script = script[at..];
            var trust = LongestNameAt(script);
            script = script[Names[trust].Length..];
            if (ValueAfter(script) is { } value)
                times.Add((trust, value));
        }
    }

    private static int LongestNameAt(ReadOnlySpan<char> script)
    {
        var best = -1;
        for (var i = 0; i < Names.Length; i++)
        {
            if (script.StartsWith(Names[i], StringComparison.Ordinal) && (best < 0 || Names[i].Length > Names[best].Length))
                best = i;
        }

        return best;
    }

    // name":"value", name = 'value', name: 1676704505
    private static string? ValueAfter(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart("\\\"' ");
        if (rest.IsEmpty || rest[0] is not (':' or '='))
            return null;
        rest = rest[1..].TrimStart("\\\"'` ");
        var end = rest[..Math.Min(rest.Length, LongestValue)].IndexOfAny(ValueEnds);
        return end > 0 && char.IsAsciiDigit(rest[0]) ? rest[..end].Trim().ToString() : null;
    }
}
