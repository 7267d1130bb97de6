using Wenxi.Display;
using Wenxi.Reporting;

namespace Wenxi.Statistics;

/// <summary>A match with what stands around it: a keyword in context (KWIC).</summary>
/// <param name="Document">The document.</param>
/// <param name="DocumentIndex">Its place in the corpus.</param>
/// <param name="Start">Where the match starts in the text of the document, in UTF-16 code units.</param>
/// <param name="Length">The length of the match in UTF-16 code units.</param>
/// <param name="LeftStart">Where the context starts in the text.</param>
/// <param name="RightEnd">Where the context ends in the text.</param>
[TypeFormatterSource(typeof(FormatterSource))]
public readonly record struct ConcordanceLine(CorpusDocument Document, int DocumentIndex, int Start, int Length, int LeftStart, int RightEnd) : IDisplayed
{
    /// <summary>What precedes the match, as it stands in the text, line ends included.</summary>
    public string Left => Document.Text[LeftStart..Start];

    /// <summary>What was found.</summary>
    public string Match => Document.Text.Substring(Start, Length);

    /// <summary>What follows the match, as it stands in the text, line ends included.</summary>
    public string Right => Document.Text[(Start + Length)..RightEnd];

    string IDisplayed.ToHtml() => new HtmlWriter().Start("span").Text(Left).Element("b", Match).Text(Right).End().ToString();

    string IDisplayed.ToMarkdown() => $"{MarkdownText.Escape(Left)}**{MarkdownText.Escape(Match)}**{MarkdownText.Escape(Right)}";
}
