namespace Wenxi.Reporting.Corpora;

/// <summary>A document as weights of its terms, tf · idf, scaled to length 1.</summary>
internal sealed class TermVector
{
    private readonly Dictionary<string, double> _weights = new(StringComparer.Ordinal);

    // Sums run in the order of the terms, and so give the same digits every time.
    private readonly List<(string Term, double Weight)> _ordered = [];

    public TermVector(CorpusSummary corpus, TermFrequencies terms)
    {
        var squares = 0.0;
        foreach (var term in terms)
        {
            var weight = term.Count * corpus.InverseDocumentFrequencyOf(term.Term);
            squares += weight * weight;
            _ordered.Add((term.Term, weight));
        }
        var length = Math.Sqrt(squares);
        for (var i = 0; i < _ordered.Count; i++)
        {
            var (term, weight) = _ordered[i];
            _ordered[i] = (term, weight / length);
            _weights[term] = weight / length;
        }
    }

    public double CosineTo(TermVector other)
    {
        var sum = 0.0;
        foreach (var (term, weight) in _ordered)
            sum += weight * other._weights.GetValueOrDefault(term);
        return sum;
    }
}
