using System.Globalization;
using System.Text;
using Wenxi.Reporting;
using Wenxi.Segmentation;

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
        [.. mentions.Select(static mention => (string[])[mention.Text, mention.Type.ToString(), mention.Value ?? "", Number(mention.Start), mention.Confidence.ToString("F2", CultureInfo.InvariantCulture)])]);

    public static ResultTable Of(IEnumerable<Token> tokens, string text) => new(
        ["Token", "Tag", "#Start", "#Length"],
        [.. tokens.Select(token => (string[])[token.Text(text), token.Tag ?? "", Number(token.Start), Number(token.Length)])]);

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

    private bool IsNumber(int column) => Columns[column][0] == NumberMark;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
