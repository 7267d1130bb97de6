using System.Text;
using Wenxi.Reporting;

namespace Wenxi.Display;

/// <summary>An analysis as a part of another page or document: shorter than the report, and without addresses of its own.</summary>
internal static class AnalysisFragment
{
    private const int MostText = 20_000;
    private const int MostRows = 20;
    private const string Untitled = "Untitled text";

    public static string ToHtml(ArticleAnalysis analysis)
    {
        var html = new HtmlWriter();
        html.Start("div", "wenxi fragment").Text("\n").Style(ReportPage.ReadStyleSheet());
        html.Start("h3").Attribute("lang", ArticleHead.LanguageOf(analysis.Article)).Text(ArticlePage.TitleOf(analysis.Article, Untitled)).EndLine();
        ArticleHead.Facts(html, analysis.Article);
        ArticleHead.Tiles(html, analysis);
        AnnotatedText.Write(html, analysis, new MentionIndex(analysis), prefix: null, MostText);
        html.Start("div", "pair").Text("\n").Start("div").Text("\n");
        if (analysis.Entities.Count > 0)
            EntityTable.Write(html, analysis.Entities, prefix: null);
        html.EndLine().Start("div").Text("\n");
        if (analysis.Keywords.Count > 0)
            KeywordTable.Write(html, analysis.Keywords, new NameLookup(analysis.Entities));
        return html.EndLine().EndLine().EndLine().ToString();
    }

    public static string ToMarkdown(ArticleAnalysis analysis)
    {
        var article = analysis.Article;
        var markdown = new StringBuilder();
        markdown.Append("## ").Append(MarkdownText.Escape(ArticlePage.TitleOf(article, Untitled))).Append("\n\n");
        string?[] facts =
        [
            article.PublishedAt is { } time ? ArticleHead.Readable(time) : null,
            string.Join("、", article.Authors),
            article.Source,
            $"{HtmlWriter.Grouped(analysis.CharacterCount)} characters, {HtmlWriter.Grouped(analysis.WordCount)} words",
        ];
        markdown.AppendJoin(" · ", facts.Where(static fact => !string.IsNullOrWhiteSpace(fact)).Select(static fact => MarkdownText.Escape(fact!))).Append('\n');
        Table(markdown, "Keywords", ResultTable.Of(analysis.Keywords.Take(MostRows)));
        Table(markdown, "Names", ResultTable.Of(analysis.Entities.Take(MostRows)));
        Table(markdown, "Most frequent terms", ResultTable.Of(analysis.Terms.Take(MostRows)));
        return markdown.ToString();
    }

    private static void Table(StringBuilder markdown, string heading, ResultTable table)
    {
        if (table.Rows.Count > 0)
            markdown.Append("\n### ").Append(heading).Append("\n\n").Append(table.ToMarkdown());
    }
}
