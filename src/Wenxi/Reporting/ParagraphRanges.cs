namespace Wenxi.Reporting;

/// <summary>The paragraphs of an article: those that reading found, or else the lines of its text.</summary>
internal static class ParagraphRanges
{
    public static IEnumerable<ArticleParagraph> Of(Article article) =>
        Fit(article.Paragraphs, article.Text.Length) ? article.Paragraphs : Lines(article.Text);

    // An article may be made by hand, with paragraphs of another text.
    private static bool Fit(IReadOnlyList<ArticleParagraph> paragraphs, int length)
    {
        var end = 0;
        foreach (var paragraph in paragraphs)
        {
            if (paragraph.Start < end || paragraph.Length < 0 || paragraph.Length > length - paragraph.Start)
                return false;
            end = paragraph.End;
        }
        return paragraphs.Count > 0;
    }

    private static IEnumerable<ArticleParagraph> Lines(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var found ? found : text.Length;
            if (!text.AsSpan(start, end - start).IsWhiteSpace())
                yield return new ArticleParagraph(ParagraphKind.Paragraph, start, end - start);
            start = end + 1;
        }
    }
}
