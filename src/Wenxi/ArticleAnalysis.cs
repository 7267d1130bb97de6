using System.Text.Json;
using Wenxi.Display;
using Wenxi.Json;
using Wenxi.Reporting;
using Wenxi.Segmentation;

namespace Wenxi;

/// <summary>What the stages found in an article. All positions are UTF-16 offsets into the text of <see cref="Article"/>.</summary>
[TypeFormatterSource(typeof(FormatterSource))]
public sealed record ArticleAnalysis : IDisplayed
{
    /// <summary>The article as it was read.</summary>
    public required Article Article { get; init; }

    /// <summary>The number of characters (code points) of the body that are not white space, punctuation included.</summary>
    public required int CharacterCount { get; init; }

    /// <summary>The number of words and numbers of the body: tokens with a letter or digit, stop words included.</summary>
    public required int WordCount { get; init; }

    /// <summary>The words of the body with their tags, in order, without gap or overlap; a name is one token.</summary>
    public required IReadOnlyList<Token> Tokens { get; init; }

    /// <summary>How often each term occurs, most frequent first.</summary>
    public required TermFrequencies Terms { get; init; }

    /// <summary>The words that say what the article is about, best first.</summary>
    public required IReadOnlyList<Keyword> Keywords { get; init; }

    /// <summary>The occurrences of names, in text order.</summary>
    public required IReadOnlyList<Mention> Mentions { get; init; }

    /// <summary>The persons, places and organisations, most mentioned first.</summary>
    public required IReadOnlyList<Entity> Entities { get; init; }

    /// <summary>
    /// The whole analysis as one line of JSON: the fields of the article, then <c>characterCount</c>, <c>wordCount</c>,
    /// <c>keywords</c>, <c>entities</c>, <c>terms</c>, <c>mentions</c> and <c>tokens</c>. Han characters are not escaped.
    /// </summary>
    public string ToJson() => JsonSerializer.Serialize(AnalysisJson.From(this), WenxiJsonContext.Readable.AnalysisJson);

    /// <summary>
    /// The whole analysis as one self-contained HTML page: facts about the article, keywords, a word cloud, names, which names
    /// stand together in sentences, the text with every mention coloured, and term frequencies.
    /// </summary>
    /// <remarks>
    /// The page needs no script and no network, follows light and dark schemes, and prints. Whatever the article contains
    /// stays text. The same analysis gives the same characters. Takes time linear in the text.
    /// </remarks>
    /// <param name="options">The title and the length of text shown; null means the defaults.</param>
    /// <returns>A whole page; write it as UTF-8. For many articles on one page see <see cref="CorpusReport"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="ReportOptions.MaximumTextLength"/> is negative.</exception>
    public string ToHtmlReport(ReportOptions? options = null) => ArticlePage.Write(this, ReportPage.Checked(options));

    /// <summary>
    /// The analysis as a part of an HTML page, with its own style sheet: facts, the text with mentions coloured (its first
    /// 20,000 UTF-16 code units), names and keywords. Notebook hosts that follow the convention of .NET Interactive show it by themselves.
    /// </summary>
    public string ToHtml() => AnalysisFragment.ToHtml(this);

    /// <summary>The analysis as Markdown: facts, and tables of up to 20 keywords, names and terms.</summary>
    public string ToMarkdown() => AnalysisFragment.ToMarkdown(this);
}
