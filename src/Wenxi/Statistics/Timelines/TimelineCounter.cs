using System.Runtime.InteropServices;

namespace Wenxi.Statistics;

/// <summary>Counts terms by the dates of their documents. Immutable and thread-safe.</summary>
public sealed class TimelineCounter
{
    private const int DaysOfWeek = 7;
    private const int MonthsOfQuarter = 3;

    /// <summary>Makes a counter.</summary>
    /// <param name="period">The length of a period.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such period.</exception>
    public TimelineCounter(TimelinePeriod period = TimelinePeriod.Month)
    {
        if (!Enum.IsDefined(period))
            throw new ArgumentOutOfRangeException(nameof(period), period, "There is no such period.");
        Period = period;
    }

    /// <summary>The length of a period.</summary>
    public TimelinePeriod Period { get; }

    /// <summary>Adds up the cells of each period. Takes time and memory linear in the cells and the periods.</summary>
    /// <param name="matrix">Counts, with the dates of the documents.</param>
    /// <exception cref="ArgumentNullException">There is no matrix.</exception>
    public Timeline Count(DocumentTermMatrix matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        DateOnly[] days = [.. matrix.Documents.Where(static document => document.Date is not null).Select(document => StartOf(document.Date!.Value))];
        var starts = days.Length == 0 ? [] : PeriodsBetween(days.Min(), days.Max());
        var placeOf = new Dictionary<DateOnly, int>(starts.Count);
        foreach (var start in starts)
            placeOf.Add(start, placeOf.Count);
        var entries = starts.ConvertAll(static start => new TimelineEntry(start, 0, 0));
        Dictionary<int, double>[] counts = [.. starts.Select(static _ => new Dictionary<int, double>())];
        for (var row = 0; row < matrix.DocumentCount; row++)
        {
            if (matrix.Documents[row].Date is not { } date)
                continue;
            var place = placeOf[StartOf(date)];
            var terms = matrix.RowTerms(row);
            var values = matrix.RowValues(row);
            double sum = 0;
            for (var i = 0; i < terms.Length; i++)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(counts[place], terms[i], out _) += values[i];
                sum += values[i];
            }
            entries[place] = new TimelineEntry(entries[place].Start, entries[place].DocumentCount + 1, entries[place].TermCount + sum);
        }
        return new Timeline(matrix.Vocabulary, entries, counts, matrix.DocumentCount - days.Length);
    }

    /// <summary>The first day of the period of a day; 0001-01-01 is a Monday, so that no week starts before it.</summary>
    internal DateOnly StartOf(DateOnly day) => Period switch
    {
        TimelinePeriod.Week => DateOnly.FromDayNumber(day.DayNumber - day.DayNumber % DaysOfWeek),
        TimelinePeriod.Month => new DateOnly(day.Year, day.Month, 1),
        TimelinePeriod.Quarter => new DateOnly(day.Year, day.Month - (day.Month - 1) % MonthsOfQuarter, 1),
        TimelinePeriod.Year => new DateOnly(day.Year, 1, 1),
        _ => day,
    };

    private List<DateOnly> PeriodsBetween(DateOnly first, DateOnly last)
    {
        var starts = new List<DateOnly> { first };
        while (starts[^1] < last)
            starts.Add(Next(starts[^1]));
        return starts;
    }

    private DateOnly Next(DateOnly start) => Period switch
    {
        TimelinePeriod.Day => start.AddDays(1),
        TimelinePeriod.Week => start.AddDays(DaysOfWeek),
        TimelinePeriod.Month => start.AddMonths(1),
        TimelinePeriod.Quarter => start.AddMonths(MonthsOfQuarter),
        _ => start.AddYears(1),
    };
}
