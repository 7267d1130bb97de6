using System.Runtime.InteropServices;

namespace Wenxi.Statistics.Parts;

/// <summary>The terms of all parts that are done, with their counts. Thread-safe.</summary>
internal sealed class TermTotals
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _numberOf =
        new Dictionary<string, int>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly List<string> _terms = [];
    private readonly List<(long Count, long Documents)> _counts = [];
    private readonly IProgress<CorpusProgress>? _progress;
    private long _documents;
    private long _characters;

    public TermTotals(IProgress<CorpusProgress>? progress)
    {
        _progress = progress;
    }

    /// <summary>The number of documents of the parts.</summary>
    public long Documents => _documents;

    /// <summary>Adds the terms of a part. The sums do not depend on the order of the parts.</summary>
    public void Add(PartReader part)
    {
        long characters = (long)part.Read();
        int documents = part.ReadInt();
        for (int i = 0; i < documents; i++)
            PartDocuments.Read(part);
        lock (_lock)
        {
            for (int left = part.ReadInt(); left > 0; left--)
                AddTerm(part);
            _documents += documents;
            _characters += characters;
            _progress?.Report(new CorpusProgress(_documents, _characters));
        }
    }

    /// <summary>The vocabulary, and for each term its count and the number of documents with it.</summary>
    public Vocabulary Finish(out long[] counts, out long[] documents)
    {
        var order = new int[_terms.Count];
        for (int i = 0; i < order.Length; i++)
            order[i] = i;
        TermOrder.Sort(order, _terms);
        counts = new long[order.Length];
        documents = new long[order.Length];
        var sorted = new string[order.Length];
        for (int i = 0; i < order.Length; i++)
        {
            sorted[i] = _terms[order[i]];
            (counts[i], documents[i]) = _counts[order[i]];
        }

        return Vocabulary.OfSorted(sorted);
    }

    private void AddTerm(PartReader part)
    {
        ReadOnlySpan<char> term = part.ReadCharacters();
        ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numberOf, term, out bool isKnown);
        if (!isKnown)
        {
            number = _terms.Count;
            _terms.Add(term.ToString());
            _counts.Add((0, 0));
        }

        ref (long Count, long Documents) sum = ref CollectionsMarshal.AsSpan(_counts)[number];
        sum.Count += (long)part.Read();
        sum.Documents += (long)part.Read();
    }
}
