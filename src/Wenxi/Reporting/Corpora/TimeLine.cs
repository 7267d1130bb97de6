using System.Globalization;

namespace Wenxi.Reporting.Corpora;

/// <summary>How often the leading terms occur, period by period, for each thousand terms of the period's documents.</summary>
/// <param name="Periods">The names of all periods from the first to the last with a document, in order, also those without.</param>
/// <param name="Rows">The terms with their rates, one for each period; no rate where a period has no document.</param>
/// <param name="Undated">The number of documents without a date, which are left out.</param>
internal sealed record TimeLine(IReadOnlyList<string> Periods, IReadOnlyList<(string Term, double?[] Rates)> Rows, int Undated)
{
    private const int MostTerms = 9;
    private const int MostPeriods = 36;
    private const double PerTerms = 1000;

    /// <summary>The line, or null if the documents' dates fall into fewer than two periods.</summary>
    public static TimeLine? Of(CorpusSummary corpus)
    {
        var dated = corpus.Documents.Where(static document => document.Analysis.Article.PublishedAt is not null).ToList();
        if (dated.Count < 2)
            return null;
        var dates = dated.ConvertAll(static document => document.Analysis.Article.PublishedAt!.Value.Local);
        var period = PeriodFor(dates.Min(), dates.Max());
        var first = period.NumberOf(dates.Min());
        var count = period.NumberOf(dates.Max()) - first + 1;
        if (count < 2)
            return null;
        // Those of the most documents: the words of one long document say nothing about time.
        var rows = corpus.Terms.OrderByDescending(term => corpus.DocumentCountOf(term.Term)).Take(MostTerms).Select(term => (term.Term, RatesOf(term.Term))).ToList();
        return new TimeLine([.. Enumerable.Range(first, count).Select(period.NameOf)], rows, corpus.Documents.Count - dated.Count);

        double?[] RatesOf(string term)
        {
            var occurrences = new double[count];
            var totals = new double[count];
            for (var i = 0; i < dated.Count; i++)
            {
                var place = period.NumberOf(dates[i]) - first;
                occurrences[place] += dated[i].Analysis.Terms.CountOf(term);
                totals[place] += dated[i].Analysis.Terms.TotalCount;
            }
            return [.. occurrences.Select((number, place) => totals[place] > 0 ? PerTerms * number / totals[place] : (double?)null)];
        }
    }

    private static Period PeriodFor(DateTime first, DateTime last) =>
        (last.Date - first.Date).TotalDays < MostPeriods ? Period.Day
        : Period.Month.NumberOf(last) - Period.Month.NumberOf(first) < MostPeriods ? Period.Month
        : Period.Year;

    /// <summary>A length of time by which dates are numbered.</summary>
    private sealed record Period(Func<DateTime, int> NumberOf, Func<int, string> NameOf)
    {
        public static Period Day { get; } = new(
            static date => (int)(date.Date - DateTime.MinValue).TotalDays,
            static number => DateTime.MinValue.AddDays(number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

        public static Period Month { get; } = new(
            static date => date.Year * 12 + date.Month - 1,
            static number => $"{number / 12:D4}-{number % 12 + 1:D2}");

        public static Period Year { get; } = new(static date => date.Year, static number => number.ToString("D4", CultureInfo.InvariantCulture));
    }
}
