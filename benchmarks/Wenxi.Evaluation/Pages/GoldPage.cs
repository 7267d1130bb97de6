using System.Text.Json;

namespace Wenxi.Evaluation.Pages;

/// <summary>A page and what a person found in it.</summary>
internal sealed record GoldPage
{
    private const string FileName = "gold.jsonl";

    public required string Id { get; init; }

    public required string Path { get; init; }

    /// <summary>The headline and the alternatives that count as right.</summary>
    public required string[] Titles { get; init; }

    /// <summary>All writers; empty if the page names none.</summary>
    public required string[] Authors { get; init; }

    /// <summary>Media any of which counts as right; empty if the page names none.</summary>
    public required string[] Sources { get; init; }

    /// <summary><c>yyyy-MM-dd</c>, with <c> HH:mm</c> or <c> HH:mm:ss</c> where the page shows it; null if it shows none.</summary>
    public required string? Date { get; init; }

    public required string Body { get; init; }

    public static GoldPage[] Load(string folder) =>
        [.. File.ReadLines(System.IO.Path.Combine(folder, FileName)).Where(static line => line.Length > 0).Select(line => Parse(line, folder))];

    private static GoldPage Parse(string line, string folder)
    {
        using var document = JsonDocument.Parse(line);
        var page = document.RootElement;
        return new GoldPage
        {
            Id = page.GetProperty("id").GetString()!,
            Path = System.IO.Path.Combine(folder, page.GetProperty("html").GetString()!),
            Titles = [.. Texts(page, "title"), .. Texts(page, "title_alt")],
            Authors = Texts(page, "authors"),
            Sources = Texts(page, "source"),
            Date = Texts(page, "date") is [var date] ? date : null,
            Body = Texts(page, "body") is [var body] ? body : "",
        };
    }

    private static string[] Texts(JsonElement page, string name) =>
        !page.TryGetProperty(name, out var value) ? []
        : value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(static item => item.GetString()!)]
        : value.ValueKind == JsonValueKind.String ? [value.GetString()!]
        : [];
}
