namespace Wenxi;

/// <summary>A paragraph as a range of <see cref="Article.Text"/>. The paragraphs and the <c>\n</c> between them are the whole text.</summary>
/// <param name="Kind">What it was in the page.</param>
/// <param name="Start">The position of the first UTF-16 code unit.</param>
/// <param name="Length">The number of UTF-16 code units, at least 1.</param>
public readonly record struct ArticleParagraph(ParagraphKind Kind, int Start, int Length)
{
    /// <summary>One past the last UTF-16 code unit.</summary>
    public int End => Start + Length;

    /// <summary>The paragraph's text.</summary>
    /// <param name="articleText">The text of the article that the paragraph belongs to.</param>
    /// <exception cref="ArgumentNullException"><paramref name="articleText"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The text is shorter than the paragraph's end: it is another article's.</exception>
    public string Text(string articleText)
    {
        ArgumentNullException.ThrowIfNull(articleText);
        return articleText.Substring(Start, Length);
    }
}
