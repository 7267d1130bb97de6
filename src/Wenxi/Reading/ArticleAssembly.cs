namespace Wenxi.Reading;

/// <summary>The stages from decoded markup to an article, in order.</summary>
internal static class ArticleAssembly
{
    public static Article Assemble(string html, string? path)
    {
        if (string.IsNullOrWhiteSpace(html))
            throw ReadFailure.Empty(path);
        var fragment = FragmentHead.Read(html);
        using var document = PageParser.Parse(html[fragment.Length..], path);
        var declared = MetadataReader.Read(document);
        var page = BlockReader.Read(document.Body ?? document.DocumentElement);
        var (title, titleSite) = FindTitle(fragment, declared, page.Lines);
        var layout = PageLayout.Locate(page, title, BodyFinder.Find(page, title));
        if (layout.Body.Count == 0 && title is null)
            throw ReadFailure.NoText(path);

        var source = BylineFinder.FindSource(layout, declared, title);
        var siteName = declared.SiteNames is [var name, ..] ? name : titleSite;
        return new Article
        {
            Title = title,
            Authors = BylineFinder.FindAuthors(layout, declared, [.. new[] { source, siteName }.OfType<string>()]),
            PublishedAt = PublishedTimeFinder.Find(layout, declared, fragment.Recorded),
            Source = source,
            SiteName = siteName,
            Url = FindUrl(fragment, declared),
            Text = string.Join('\n', layout.Body.Select(line => line.Text)),
        };
    }

    private static (string? Title, string? SiteName) FindTitle(FragmentHead fragment, DeclaredMetadata declared, IReadOnlyList<TextBlock> lines)
    {
        if (fragment.Headline is not null)
        {
            var split = TitleSuffix.Split(fragment.Headline);
            return (split.Title, split.Names is [var name, ..] ? name : null);
        }

        return (TitleFinder.Find(declared, lines), declared.PageTitle is null ? null : TitleSuffix.Split(declared.PageTitle).SiteName);
    }

    private static string? FindUrl(FragmentHead fragment, DeclaredMetadata declared) =>
        declared.Urls.Prepend(fragment.Url).FirstOrDefault(url =>
            Uri.TryCreate(url, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps));
}
