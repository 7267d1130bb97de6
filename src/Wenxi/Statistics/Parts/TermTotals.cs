using System.Runtime.InteropServices;

namespace Wenxi.Statistics.Parts;

/// <summary>The terms of all parts that are done, with their counts. Thread-safe.</summary>
internal sealed class TermTotals(IProgress<CorpusProgress>? progress)
{
    private readonly Lock _lock = new();
    private readonly List<TermTally> _tallies = [];

    // Of parts that were counted earlier.
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _numberOf =
        new Dictionary<string, int>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly List<string> _terms = [];
    private readonly List<(long Count, long Documents)> _counts = [];
    private readonly List<(int Part, int[] Terms)> _parts = [];

    private long _characters;

    /// <summary>The number of documents of the parts.</summary>
    public long Documents { get; private set; }

    /// <summary>Takes note of a part that has been counted; its terms come with its counter.</summary>
    public void Add(DocumentPart part)
    {
        lock (_lock)
            Report(part.Count, part.Characters);
    }

    /// <summary>Adds the terms of all parts of a counter that counts no more.</summary>
    public void Add(PartCounter counter)
    {
        TermTally tally = counter.ToTally();
        lock (_lock)
            _tallies.Add(tally);
    }

    /// <summary>Adds the terms of a part that was counted earlier.</summary>
    public void Add(int partNumber, PartReader part)
    {
        long characters = (long)part.Read();
        int documents = part.ReadInt();
        for (int i = 0; i < documents; i++)
            PartDocuments.Read(part, out _);
        lock (_lock)
        {
            var numbers = new int[part.ReadInt()];
            foreach (ref int number in numbers.AsSpan())
            {
                number = NumberOf(part.ReadCharacters());
                ref (long Count, long Documents) sum = ref CollectionsMarshal.AsSpan(_counts)[number];
                sum = (sum.Count + (long)part.Read(), sum.Documents + (long)part.Read());
            }

            _parts.Add((partNumber, numbers));
            Report(documents, characters);
        }
    }

    /// <summary>The terms of all parts. Does not depend on the order in which they came.</summary>
    public TermTally Finish()
    {
        var order = new int[_terms.Count];
        for (int i = 0; i < order.Length; i++)
            order[i] = i;
        ulong[] keys = TermOrder.Sort(order, _terms);
        return TermTally.Merge([TermTally.Of(order, keys, _terms, number => _counts[number], _parts), .. _tallies]);
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

    private void Report(int documents, long characters)
    {
        Documents += documents;
        _characters += characters;
        progress?.Report(new CorpusProgress(Documents, _characters));
    }
}
