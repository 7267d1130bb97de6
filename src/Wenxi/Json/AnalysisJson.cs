namespace Wenxi.Json;

/// <summary>An analysis as JSON shows it: the article's fields and the results side by side, the small ones first.</summary>
internal sealed record AnalysisJson
{
    public required string? Title { get; init; }

    public required IReadOnlyList<string> Authors { get; init; }

    public required PublishedTime? PublishedAt { get; init; }

    public required string? Source { get; init; }

    public required string? SiteName { get; init; }

    public required string? Url { get; init; }

    public required string Text { get; init; }

    public required int CharacterCount { get; init; }

    public required int WordCount { get; init; }

    public required IReadOnlyList<Keyword> Keywords { get; init; }

    public required IReadOnlyList<Entity> Entities { get; init; }

    public required IReadOnlyList<TermFrequency> Terms { get; init; }

    public required IReadOnlyList<Mention> Mentions { get; init; }

    public required IReadOnlyList<TokenJson> Tokens { get; init; }

    public static AnalysisJson From(ArticleAnalysis analysis)
    {
        var article = analysis.Article;
        return new AnalysisJson
        {
            Title = article.Title,
            Authors = article.Authors,
            PublishedAt = article.PublishedAt,
            Source = article.Source,
            SiteName = article.SiteName,
            Url = article.Url,
            Text = article.Text,
            CharacterCount = analysis.CharacterCount,
            WordCount = analysis.WordCount,
            Keywords = analysis.Keywords,
            Entities = analysis.Entities,
            Terms = analysis.Terms,
            Mentions = analysis.Mentions,
            Tokens = TokenJson.From(article.Text, [.. analysis.Tokens]),
        };
    }
}
