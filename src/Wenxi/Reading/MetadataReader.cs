using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Wenxi.Reading;

/// <summary>Collects <see cref="DeclaredMetadata"/> from a page in one pass over its elements.</summary>
internal sealed class MetadataReader
{
    private static readonly string[] HeadlineNames = ["og:title", "twitter:title", "articletitle", "headline"];

    private static readonly string[] AuthorNames = ["article:author", "og:article:author", "author", "byl", "dc.creator"];

    // The last two change with each edit and stand in only for pages that give nothing else.
    private static readonly string[] TimeNames =
    [
        "article:published_time", "og:article:published_time", "datepublished", "pubdate", "publishdate", "publish_time",
        "publishtime", "og:release_date", "og:time", "weibo:article:create_at", "dc.date", "dc.date.issued", "date",
        "datecreated", "dateupdate",
    ];

    private static readonly string[] SourceNames = ["source", "contentsource", "mediaid", "article:source", "og:source"];

    private static readonly string[] SiteNames = ["og:site_name", "application-name", "sitename", "apple-mobile-web-app-title"];

    private static readonly string[] UrlNames = ["og:url", "url", "twitter:url"];

    private static readonly string[] ImageNames = ["og:image", "og:image:url", "twitter:image", "image", "thumbnailurl"];

    // Of elements other than meta; names, headlines and sources are read as visible text.
    private static readonly HashSet<string> MicrodataNames = new(StringComparer.OrdinalIgnoreCase) { "datePublished", "image" };

    // Keeps later stages linear on pages that repeat an element a million times.
    private const int MostValues = 8;

    // A title that is not closed swallows the page.
    private const int LongestTitle = 1000;
    private const int LongestValue = 2000;

    private readonly Dictionary<string, List<string>> _meta = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _times = [];
    private readonly List<string> _urls = [];
    private readonly List<(int Trust, string Value)> _scriptTimes = [];
    private readonly JsonLdReader _jsonLd = new();
    private string? _language;
    private string? _title;

    private MetadataReader()
    {
    }

    public static DeclaredMetadata Read(IHtmlDocument document)
    {
        var reader = new MetadataReader();
        foreach (var element in document.All)
            reader.Visit(element);
        return reader.Finish();
    }

    private void Visit(IElement element)
    {
        switch (element.LocalName)
        {
            case "title":
                // The first one: a drawing in the page may have a title, too.
                _title ??= Folding.OneLine(element.TextContent) is { Length: <= LongestTitle } title ? title : null;
                break;
            case "meta":
                var name = element.GetAttribute("property") ?? element.GetAttribute("name") ?? element.GetAttribute("itemprop");
                Add(_meta, name?.Trim(), element.GetAttribute("content"));
                break;
            case "link" when string.Equals(element.GetAttribute("rel"), "canonical", StringComparison.OrdinalIgnoreCase):
                AddTo(_urls, element.GetAttribute("href"));
                break;
            case "time":
                AddTo(_times, element.GetAttribute("datetime"));
                break;
            case "script" when string.Equals(element.GetAttribute("type"), "application/ld+json", StringComparison.OrdinalIgnoreCase):
                _jsonLd.Read(element.TextContent);
                break;
            case "script":
                ScriptReader.Read(element.TextContent, _scriptTimes);
                break;
            case "html":
                _language = element.GetAttribute("lang");
                break;
            default:
                if (element.GetAttribute("itemprop") is { } property && MicrodataNames.Contains(property))
                    Add(_meta, property, element.GetAttribute("content") ?? element.GetAttribute("datetime"));
                break;
        }
    }

    private DeclaredMetadata Finish() => new()
    {
        PageTitle = _title,
        Headlines = [.. _jsonLd.Headlines, .. Values(HeadlineNames)],
        ListedAuthors = _jsonLd.Authors,
        Authors = [.. Values(AuthorNames)],
        PublishedTimes = [.. _jsonLd.PublishedTimes, .. Values(TimeNames), .. _times],
        ScriptTimes = [.. _scriptTimes.OrderBy(time => time.Trust).Select(time => time.Value)],
        Sources = [.. Values(SourceNames)],
        SiteNames = [.. Values(SiteNames), .. _jsonLd.Publishers],
        Urls = [.. _urls, .. Values(UrlNames), .. _jsonLd.Urls],
        Images = [.. _jsonLd.Images, .. Values(ImageNames)],
        Language = string.IsNullOrWhiteSpace(_language) ? null : _language.Trim(),
    };

    private IEnumerable<string> Values(string[] names) => names.SelectMany(name => _meta.GetValueOrDefault(name) ?? []);

    private static void Add(Dictionary<string, List<string>> values, string? name, string? value)
    {
        if (string.IsNullOrEmpty(name) || string.IsNullOrWhiteSpace(value))
            return;
        if (!values.TryGetValue(name, out var list))
            values.Add(name, list = []);
        AddTo(list, value);
    }

    private static void AddTo(List<string> list, string? value)
    {
        if (list.Count < MostValues && Folding.OneLine(value) is { Length: <= LongestValue } line)
            list.Add(line);
    }
}
