using System.Globalization;

namespace Wenxi.Reporting.Corpora;

/// <summary>What the parts of a corpus report are made of: names of documents and groups, and counts of all together.</summary>
internal sealed class CorpusSummary
{
    private readonly Dictionary<string, int> _documentCounts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public CorpusSummary(IReadOnlyList<ReportDocument> documents)
    {
        Documents = documents;
        Names = [.. documents.Select(static (document, index) => ArticlePage.TitleOf(document.Analysis.Article, document.Name ?? $"Document {index + 1}"))];
        var order = new List<string>();
        foreach (var term in documents.SelectMany(static document => document.Analysis.Terms))
        {
            if (!_counts.TryGetValue(term.Term, out var count))
                order.Add(term.Term);
            _counts[term.Term] = count + term.Count;
            _documentCounts[term.Term] = _documentCounts.GetValueOrDefault(term.Term) + 1;
        }
        Terms = [.. order.OrderByDescending(term => _counts[term]).Select((term, index) => new TermFrequency(term, _counts[term], index))];
        Entities = CorpusEntities.Of(documents);
    }

    public IReadOnlyList<ReportDocument> Documents { get; }

    /// <summary>What each document is called.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The terms of all documents, most frequent first.</summary>
    public IReadOnlyList<TermFrequency> Terms { get; }

    /// <summary>The names of all documents.</summary>
    public CorpusEntities Entities { get; }

    public int TotalCount => Documents.Sum(static document => document.Analysis.Terms.TotalCount);

    /// <summary>The number of documents that have the term.</summary>
    public int DocumentCountOf(string term) => _documentCounts.GetValueOrDefault(term);

    /// <summary>How rare a term is among the documents: ln((1 + N) / (1 + n)) + 1, as scikit-learn's smoothed idf.</summary>
    public double InverseDocumentFrequencyOf(string term) => Math.Log((1.0 + Documents.Count) / (1 + DocumentCountOf(term))) + 1;

    /// <summary>The number of a document as it stands before its name.</summary>
    public static string NumberOf(int document) => (document + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>What the identifiers of a document's parts begin with.</summary>
    public static string PrefixOf(int document) => $"d{NumberOf(document)}-";
}
