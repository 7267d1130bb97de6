using AngleSharp.Html.Dom;

namespace Wenxi.Reading;

/// <summary>The stages from decoded markup to an article, in order.</summary>
internal static class ArticleAssembly
{
    // Characters beside links; a page with an article has its title, date and foot besides.
    private const int LeastVisible = 100;

    public static Article Assemble(DecodedPage decoded, PageContext context, string? path)
    {
        var html = decoded.Html;
        if (string.IsNullOrWhiteSpace(html))
            throw ReadFailure.Empty(path);
        var fragment = FragmentHead.Read(html);
        var markup = MarkupLimiter.Limit(html[fragment.Length..]);
        var incomplete = decoded.IncompleteReason ?? markup.IncompleteReason;
        using var document = PageParser.Parse(markup, path);
        var declared = MetadataReader.Read(document);
        var page = ReadText(document);
        var (title, titleSite) = FindTitle(fragment, declared, page.Lines);
        var layout = PageLayout.Locate(page, title, BodyFinder.Find(page, title));
        if (layout.Body.Count == 0 && title is null)
            throw ReadFailure.NoText(path, incomplete);

        var source = BylineFinder.FindSource(layout, declared, title);
        var siteName = declared.SiteNames is [var name, ..] ? name : titleSite;

        // Behind the headline of a fragment stands a column as often as the site.
        source ??= (fragment.Headline is null ? siteName : null) ?? BylineFinder.FindAccount(layout);
        var url = FindUrl(fragment, declared, context);
        var text = string.Join('\n', layout.Body.Select(line => line.Text));
        return new Article
        {
            Title = title,
            Authors = BylineFinder.FindAuthors(layout, declared, [.. new[] { source, siteName }.OfType<string>()]),
            PublishedAt = new PublishedTimeFinder(layout, declared, context.RetrievedAt).Find(url, fragment.Recorded),
            Source = source,
            SiteName = siteName,
            Url = url,
            Language = Chinese.LanguageOf(text.Length > 0 ? text : title) ?? declared.Language,
            LeadImage = FindLeadImage(page, layout, declared, url),
            Text = text,
            Paragraphs = Paragraphs(layout.Body),
            Encoding = decoded.Encoding,
            IncompleteReason = incomplete,
        };
    }

    // Some pages hide everything until a script has run, and some have their article in the script alone.
    private static PageText ReadText(IHtmlDocument document)
    {
        var root = document.Body ?? document.DocumentElement;
        var page = BlockReader.Read(root);
        if (TextLength(page) >= LeastVisible)
            return page;
        var hidden = BlockReader.Read(root, HiddenText.Read);
        if (TextLength(hidden) > 2 * TextLength(page) + LeastVisible)
            return hidden;
        if (ScriptArticle.Find(document) is not { } markup)
            return page;
        using var article = PageParser.Parse(markup, path: null);
        return BlockReader.Read(article.Body ?? article.DocumentElement);
    }

    private static int TextLength(PageText page) => page.Lines.Sum(line => line.Text.Length - line.LinkLength);

    private static (string? Title, string? SiteName) FindTitle(FragmentHead fragment, DeclaredMetadata declared, IReadOnlyList<TextBlock> lines)
    {
        if (fragment.Headline is not null)
        {
            var split = TitleSuffix.Split(fragment.Headline);
            return (split.Title, split.Names is [var name, ..] ? name : null);
        }

        var title = TitleFinder.Find(declared, lines);
        if (declared.PageTitle is not { } whole)
            return (title, null);
        return (title, (title is null ? null : TitleSuffix.SiteBeside(whole, title)) ?? TitleSuffix.Split(whole).SiteName);
    }

    private static ArticleParagraph[] Paragraphs(IReadOnlyList<TextBlock> body)
    {
        var paragraphs = new ArticleParagraph[body.Count];
        var start = 0;
        for (var i = 0; i < paragraphs.Length; i++)
        {
            paragraphs[i] = new ArticleParagraph(body[i].Kind, start, body[i].Text.Length);
            start = paragraphs[i].End + 1;
        }

        return paragraphs;
    }

    private static string? FindLeadImage(PageText page, PageLayout layout, DeclaredMetadata declared, string? url)
    {
        var address = declared.Images.Append(page.Images.FirstOrDefault(image => image.Line >= layout.FirstLine && image.Line <= layout.LastLine + 1).Address)
            .FirstOrDefault(image => !string.IsNullOrWhiteSpace(image));
        return address is null ? null : ImageAddress.Resolve(address, url);
    }

    private static string? FindUrl(FragmentHead fragment, DeclaredMetadata declared, PageContext context) =>
        declared.Urls.Prepend(fragment.Url).Append(context.Url).FirstOrDefault(url =>
            Uri.TryCreate(url, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps));
}
