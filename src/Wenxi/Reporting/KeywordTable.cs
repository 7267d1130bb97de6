using System.Globalization;

namespace Wenxi.Reporting;

/// <summary>Keywords with their weights as bars.</summary>
internal static class KeywordTable
{
    public static Section Section(IReadOnlyList<Keyword> keywords, NameLookup names) =>
        new("keywords", "Keywords", "关键词", "half", page => Write(page, keywords, names))
        {
            Note = "What sets this text apart, by weight; the count is how often the word occurs.",
        };

    public static void Write(HtmlWriter page, IReadOnlyList<Keyword> keywords, NameLookup names)
    {
        var greatest = keywords.Max(static keyword => keyword.Score);
        BarTable.Start(page, "Keyword", "Relative", "Weight", "Count");
        foreach (var keyword in keywords)
        {
            var weight = keyword.Score.ToString("F3", CultureInfo.InvariantCulture);
            BarTable.Row(page, keyword.Term, names.Find(keyword.Term), keyword.Score / greatest, weight, keyword.Count);
        }
        BarTable.End(page);
    }
}
