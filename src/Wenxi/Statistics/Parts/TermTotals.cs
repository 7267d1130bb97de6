using System.Runtime.InteropServices;

namespace Wenxi.Statistics.Parts;

/// <summary>The terms of all parts that are done, with their counts. Thread-safe.</summary>
internal sealed class TermTotals(IProgress<CorpusProgress>? progress)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _numberOf =
        new Dictionary<string, int>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly List<string> _terms = [];
    private readonly List<(long Count, long Documents)> _counts = [];
    private readonly Dictionary<int, int[]> _termsOfPart = [];
    private long _documents;
    private long _characters;

    /// <summary>The number of documents of the parts.</summary>
    public long Documents => _documents;

    /// <summary>Takes note of a part that has been counted; its terms come with its counter.</summary>
    public void Add(DocumentPart part)
    {
        lock (_lock)
            Report(part.Count, part.Characters);
    }

    /// <summary>Adds the terms of all parts of a counter that counts no more. The sums do not depend on the order of the counters.</summary>
    public void Add(PartCounter counter)
    {
        lock (_lock)
        {
            var numberOf = new int[counter.Terms.Count];
            for (int i = 0; i < numberOf.Length; i++)
            {
                numberOf[i] = NumberOf(counter.Terms[i]);
                (long count, long documents) = counter.Cells.TotalOf(i);
                Add(numberOf[i], count, documents);
            }

            foreach ((int part, int[] terms) in counter.Parts)
            {
                foreach (ref int term in terms.AsSpan())
                    term = numberOf[term];
                _termsOfPart[part] = terms;
            }
        }
    }

    /// <summary>Adds the terms of a part that was counted earlier.</summary>
    public void Add(int partNumber, PartReader part)
    {
        long characters = (long)part.Read();
        int documents = part.ReadInt();
        for (int i = 0; i < documents; i++)
            PartDocuments.Read(part);
        lock (_lock)
        {
            var numbers = new int[part.ReadInt()];
            for (int i = 0; i < numbers.Length; i++)
            {
                numbers[i] = NumberOf(part.ReadCharacters());
                Add(numbers[i], (long)part.Read(), (long)part.Read());
            }

            _termsOfPart[partNumber] = numbers;
            Report(documents, characters);
        }
    }

    /// <summary>The vocabulary, and for each term its count and the number of documents with it.</summary>
    /// <param name="counts">By id.</param>
    /// <param name="documents">By id.</param>
    /// <param name="termsOfPart">For each part the ids of its terms, ascending.</param>
    public Vocabulary Finish(out long[] counts, out long[] documents, out int[][] termsOfPart)
    {
        var order = new int[_terms.Count];
        for (int i = 0; i < order.Length; i++)
            order[i] = i;
        TermOrder.Sort(order, _terms);
        counts = new long[order.Length];
        documents = new long[order.Length];
        var sorted = new string[order.Length];
        var idOf = new int[order.Length];
        for (int id = 0; id < order.Length; id++)
        {
            sorted[id] = _terms[order[id]];
            idOf[order[id]] = id;
            (counts[id], documents[id]) = _counts[order[id]];
        }

        termsOfPart = new int[_termsOfPart.Count][];
        foreach ((int part, int[] numbers) in _termsOfPart)
        {
            foreach (ref int number in numbers.AsSpan())
                number = idOf[number];
            termsOfPart[part] = numbers;
        }

        return Vocabulary.OfSorted(sorted);
    }

    private int NumberOf(ReadOnlySpan<char> term)
    {
        ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numberOf, term, out bool isKnown);
        if (!isKnown)
        {
            number = _terms.Count;
            _terms.Add(term.ToString());
            _counts.Add((0, 0));
        }

        return number;
    }

    private void Add(int number, long count, long documents)
    {
        ref (long Count, long Documents) sum = ref CollectionsMarshal.AsSpan(_counts)[number];
        sum.Count += count;
        sum.Documents += documents;
    }

    private void Report(int documents, long characters)
    {
        _documents += documents;
        _characters += characters;
        progress?.Report(new CorpusProgress(_documents, _characters));
    }
}
