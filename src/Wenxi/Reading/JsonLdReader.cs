using System.Text.Json;

namespace Wenxi.Reading;

/// <summary>Collects what JSON-LD blocks say about articles; blocks that are no JSON are passed over, as browsers do.</summary>
internal sealed class JsonLdReader
{
    // Pages write JSON-LD by hand and by template: trailing commas are frequent.
    private static readonly JsonDocumentOptions Lenient = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
    };

    private const int MostValues = 8;

    public List<string> Headlines { get; } = [];

    public List<string> Authors { get; } = [];

    public List<string> PublishedTimes { get; } = [];

    public List<string> Publishers { get; } = [];

    public List<string> Images { get; } = [];

    public List<string> Urls { get; } = [];

    public void Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Lenient);
            Visit(document.RootElement);
        }
        catch (Exception e) when (e is JsonException or ArgumentException or InvalidOperationException)
        {
            // ArgumentException: the markup has half of a surrogate pair; InvalidOperationException: an escape in it makes one.
        }
    }

    // Depth is bounded by the JSON reader (64 levels).
    private void Visit(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
                Visit(item);
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            if (IsArticle(element))
                Take(element);
            if (element.TryGetProperty("@graph", out var graph))
                Visit(graph);
        }
    }

    private void Take(JsonElement article)
    {
        AddTexts(Headlines, article, "headline", "title");
        AddTexts(PublishedTimes, article, "datePublished", "pubDate");
        AddNames(Authors, article, "author");
        AddNames(Publishers, article, "publisher");
        AddImages(article);
        AddTexts(Urls, article, "url", "@id", "mainEntityOfPage");
    }

    // pubDate marks Baidu's own vocabulary, which has no types.
    private static bool IsArticle(JsonElement element) =>
        element.TryGetProperty("pubDate", out _)
        || (element.TryGetProperty("@type", out var type)
            && (type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Any(NamesArticle) : NamesArticle(type)));

    private static bool NamesArticle(JsonElement type) =>
        type.ValueKind == JsonValueKind.String
        && type.GetString() is { } name
        && (name.EndsWith("Article", StringComparison.Ordinal) || name.EndsWith("Posting", StringComparison.Ordinal));

    private static void AddTexts(List<string> list, JsonElement element, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String)
                Add(list, value);
        }
    }

    // A name alone, an object with a name, or a list of either.
    private static void AddNames(List<string> list, JsonElement element, string name)
    {
        if (!element.TryGetProperty(name, out var value))
            return;
        IEnumerable<JsonElement> items = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [value];
        foreach (var item in items)
        {
            if (item.ValueKind == JsonValueKind.String)
                Add(list, item);
            else if (item.ValueKind == JsonValueKind.Object)
                AddTexts(list, item, "name");
        }
    }

    // An address alone, an object with an address, or a list of either; Baidu's vocabulary says images.
    private void AddImages(JsonElement article)
    {
        if (!article.TryGetProperty("image", out var value) && !article.TryGetProperty("images", out value))
            return;
        IEnumerable<JsonElement> items = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [value];
        foreach (var item in items)
        {
            if (item.ValueKind == JsonValueKind.String)
                Add(Images, item);
            else if (item.ValueKind == JsonValueKind.Object)
                AddTexts(Images, item, "url");
        }
    }

    private static void Add(List<string> list, JsonElement value)
    {
        if (list.Count < MostValues && Folding.OneLine(value.GetString()) is { } text)
            list.Add(text);
    }
}
