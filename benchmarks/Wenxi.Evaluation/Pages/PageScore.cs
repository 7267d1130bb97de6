using System.Globalization;

namespace Wenxi.Evaluation.Pages;

/// <summary>How right the reader was about one page. Null where the page does not have the thing.</summary>
internal sealed record PageScore(
    GoldPage Gold, Article Found, double Precision, double Recall, double F1, bool Title, bool? Day, bool? Minute, bool? Authors, bool? Source)
{
    private const int DayLength = 10;
    private const int MinuteLength = 16;

    public static PageScore Of(GoldPage gold, Article found)
    {
        var (precision, recall, f1) = TokenGrams.Compare(found.Text, gold.Body);
        var date = found.PublishedAt is { } time ? time.Local.ToString(time.HasTime ? "yyyy-MM-dd HH:mm" : "yyyy-MM-dd", CultureInfo.InvariantCulture) : "";
        return new PageScore(
            gold,
            found,
            precision,
            recall,
            f1,
            gold.Titles.Select(Fold).Contains(Fold(found.Title ?? "")),
            gold.Date is null ? null : date.StartsWith(gold.Date[..DayLength], StringComparison.Ordinal),
            gold.Date is { Length: >= MinuteLength } ? date == gold.Date[..MinuteLength] : null,
            gold.Authors.Length == 0 ? null : gold.Authors.ToHashSet().SetEquals(found.Authors),
            gold.Sources.Length == 0 ? null : gold.Sources.Select(Fold).Contains(Fold(found.Source ?? "")));
    }

    /// <summary>Authors or a source where the page names none.</summary>
    public bool Invents => (Gold.Authors.Length == 0 && Found.Authors.Count > 0) || (Gold.Sources.Length == 0 && Found.Source is not null);

    private static string Fold(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
