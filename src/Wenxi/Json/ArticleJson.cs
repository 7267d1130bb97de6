namespace Wenxi.Json;

/// <summary>An article as <c>wenxi read</c> writes it: the fields that scripts rely on, in their order.</summary>
internal sealed record ArticleJson(
    string? Title, IReadOnlyList<string> Authors, PublishedTime? PublishedAt, string? Source, string? SiteName, string? Url, string Text)
{
    public static ArticleJson From(Article article) =>
        new(article.Title, article.Authors, article.PublishedAt, article.Source, article.SiteName, article.Url, article.Text);
}
