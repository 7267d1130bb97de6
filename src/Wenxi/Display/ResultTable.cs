using System.Globalization;
using System.Text;
using Wenxi.Reporting;
using Wenxi.Segmentation;
using Wenxi.Statistics;

namespace Wenxi.Display;

/// <summary>Results as rows of texts, to be written as HTML or Markdown.</summary>
/// <param name="Columns">The names of the columns; numbers stand in those whose name begins with "#".</param>
/// <param name="Rows">The rows, each with one text a column.</param>
internal sealed record ResultTable(IReadOnlyList<string> Columns, IReadOnlyList<string[]> Rows)
{
    // What a cell of a notebook shows of a long list; ToHtml and ToMarkdown of the list itself write all of it.
    private const int MostRows = 50;

    private const char NumberMark = '#';

    private string? Rest { get; init; }

    public static ResultTable Of(IEnumerable<Keyword> keywords) => new(
        ["Keyword", "#Score", "#Count"],
        [.. keywords.Select(static keyword => (string[])[keyword.Term, keyword.Score.ToString("F4", CultureInfo.InvariantCulture), Number(keyword.Count)])]);

    public static ResultTable Of(IEnumerable<TermFrequency> terms) => new(
        ["Term", "#Count"],
        [.. terms.Select(static term => (string[])[term.Term, Number(term.Count)])]);

    public static ResultTable Of(IEnumerable<Entity> entities) => new(
        ["Name", "English name", "Type", "Aliases", "#Count"],
        [.. entities.Select(static entity => (string[])[entity.Name, entity.EnglishName ?? "", entity.Type.ToString(), string.Join("、", entity.Aliases), Number(entity.Count)])]);

    public static ResultTable Of(IEnumerable<Mention> mentions) => new(
        ["Mention", "Type", "Value", "#Start", "#Confidence"],
        [.. mentions.Select(static mention => (string[])[mention.Text, mention.Type.ToString(), mention.Value ?? "", Number(mention.Start), Hundredths(mention.Confidence)])]);

    public static ResultTable Of(IEnumerable<Token> tokens, string text) => new(
        ["Token", "Tag", "#Start", "#Length"],
        [.. tokens.Select(token => (string[])[token.Text(text), token.Tag ?? "", Number(token.Start), Number(token.Length)])]);

    public static ResultTable Of(IEnumerable<LexicalSpan> spans, string text) => new(
        ["Word", "Label", "#Start", "#Confidence"],
        [.. spans.Select(span => (string[])[text.Substring(span.Start, span.Length), span.Label, Number(span.Start), Hundredths(span.Confidence)])]);

    public static ResultTable Of(IEnumerable<KeySentence> sentences) => new(
        ["Sentence", "#Score"],
        [.. sentences.Select(static sentence => (string[])[sentence.Text, Hundredths(sentence.Score)])]);

    // The left context ends where the match starts, so that matches stand one below the other.
    public static ResultTable Of(IEnumerable<ConcordanceLine> lines) => new(
        ["Document", "#Left", "Match", "Right"],
        [.. lines.Select(static line => (string[])[line.Document.Id, line.Left, line.Match, line.Right])]);

    public static ResultTable Of(IEnumerable<Collocation> collocations) => new(
        ["First", "Second", "#Count", "#Score"],
        [.. collocations.Select(static pair => (string[])[pair.First, pair.Second, Number(pair.Count), Hundredths(pair.Score)])]);

    public static ResultTable Of(IEnumerable<KeyTerm> terms) => new(
        ["Term", "#Count", "#Reference count", "#Score", "#Log ratio"],
        [.. terms.Select(static term => (string[])[term.Term, Number(term.TargetCount), Number(term.ReferenceCount), Hundredths(term.Score), Hundredths(term.LogRatio)])]);

    public ResultTable Shortened() => Rows.Count <= MostRows ? this
        : this with { Rows = [.. Rows.Take(MostRows)], Rest = $"{HtmlWriter.Grouped(Rows.Count - MostRows)} more rows" };

    public string ToHtml()
    {
        var html = new HtmlWriter();
        html.Start("table").Start("thead").Start("tr");
        foreach (var column in Columns)
            html.Element("th", column.TrimStart(NumberMark));
        html.End().End().Text("\n").Start("tbody").Text("\n");
        foreach (var row in Rows)
        {
            html.Start("tr");
            for (var i = 0; i < row.Length; i++)
            {
                html.Start("td");
                if (IsNumber(i))
                    html.Attribute("style", "text-align:right");
                html.Text(row[i]).End();
            }
            html.EndLine();
        }
        html.End().EndLine();
        if (Rest is not null)
            html.Element("p", Rest).Text("\n");
        return html.ToString();
    }

    public string ToMarkdown()
    {
        var markdown = new StringBuilder();
        markdown.Append("| ").AppendJoin(" | ", Columns.Select(static column => column.TrimStart(NumberMark))).Append(" |\n");
        markdown.Append('|').AppendJoin('|', Columns.Select((_, index) => IsNumber(index) ? "---:" : "---")).Append("|\n");
        foreach (var row in Rows)
            markdown.Append("| ").AppendJoin(" | ", row.Select(MarkdownText.Escape)).Append(" |\n");
        if (Rest is not null)
            markdown.Append('\n').Append(Rest).Append('\n');
        return markdown.ToString();
    }

    /// <summary>The first row as one line: its first text, then the others with their columns.</summary>
    public string ToHtmlLine()
    {
        var html = new HtmlWriter().Start("span").Element("b", Rows[0][0]);
        foreach (var detail in Details())
            html.Text(" · ").Text(detail);
        return html.End().ToString();
    }

    /// <inheritdoc cref="ToHtmlLine"/>
    public string ToMarkdownLine() => string.Join(" · ", Details().Select(MarkdownText.Escape).Prepend($"**{MarkdownText.Escape(Rows[0][0])}**"));

    private IEnumerable<string> Details() => Columns.Zip(Rows[0]).Skip(1).Where(static cell => cell.Second.Length > 0).Select(static cell => $"{cell.First.TrimStart(NumberMark)} {cell.Second}");

    private bool IsNumber(int column) => Columns[column][0] == NumberMark;

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Hundredths(double number) => number.ToString("F2", CultureInfo.InvariantCulture);
}
