namespace Wenxi.Statistics;

/// <summary>How often terms occur in one period after another. Immutable.</summary>
public sealed class Timeline
{
    private const double Million = 1e6;

    private readonly Vocabulary _vocabulary;
    private readonly Dictionary<int, double>[] _counts;

    internal Timeline(Vocabulary vocabulary, IReadOnlyList<TimelineEntry> periods, Dictionary<int, double>[] counts, int undated)
    {
        _vocabulary = vocabulary;
        _counts = counts;
        Periods = periods;
        UndatedDocuments = undated;
    }

    /// <summary>The periods in order, from that of the first document to that of the last, those without a document included.</summary>
    public IReadOnlyList<TimelineEntry> Periods { get; }

    /// <summary>The documents without a date, which are in no period.</summary>
    public int UndatedDocuments { get; }

    /// <summary>How often a term occurs in each of <see cref="Periods"/>; all 0 for what is no term. O(periods).</summary>
    /// <exception cref="ArgumentNullException">There is no term.</exception>
    public IReadOnlyList<double> CountsOf(string term)
    {
        ArgumentNullException.ThrowIfNull(term);
        var id = TermLookup.IdOf(_vocabulary, term);
        return Array.ConvertAll(_counts, counts => counts.GetValueOrDefault(id));
    }

    /// <summary>How often a term occurs in a million terms of each of <see cref="Periods"/>; 0 for a period without terms. O(periods).</summary>
    /// <exception cref="ArgumentNullException">There is no term.</exception>
    public IReadOnlyList<double> PerMillionOf(string term) =>
        [.. CountsOf(term).Select((count, i) => Periods[i].TermCount > 0 ? count * Million / Periods[i].TermCount : 0)];
}
