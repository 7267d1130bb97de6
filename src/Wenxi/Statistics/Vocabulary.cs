using System.Collections;

namespace Wenxi.Statistics;

/// <summary>The different terms of a corpus, sorted by UTF-16 code units (ordinal); a term's id is its place. Immutable.</summary>
public sealed class Vocabulary : IReadOnlyList<string>
{
    private readonly string[] _terms;
    private readonly Lazy<Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>>> _ids;

    private Vocabulary(string[] terms)
    {
        _terms = terms;
        // Most matrices are only read by id; five million terms take some 200 MB to look up.
        _ids = new(() => MakeLookup(terms));
    }

    /// <summary>The vocabulary without a term.</summary>
    public static Vocabulary Empty { get; } = new([]);

    /// <summary>Makes a vocabulary of the different strings among <paramref name="terms"/>, in any order. O(n log n).</summary>
    /// <exception cref="ArgumentNullException">The terms or one of them are null.</exception>
    public static Vocabulary Of(IEnumerable<string> terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        string[] sorted = [.. terms];
        if (sorted.Contains(null))
            throw new ArgumentNullException(nameof(terms), "A term is null.");
        Array.Sort(sorted, string.CompareOrdinal);
        int count = 0;
        foreach (string term in sorted)
        {
            if (count == 0 || !string.Equals(term, sorted[count - 1], StringComparison.Ordinal))
                sorted[count++] = term;
        }

        return new Vocabulary(count == sorted.Length ? sorted : sorted[..count]);
    }

    /// <summary>The number of terms.</summary>
    public int Count => _terms.Length;

    /// <summary>The term with an id, from 0.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such term.</exception>
    public string this[int id] => _terms[id];

    /// <summary>The id of a term; −1 if it is none. Takes constant time after the first call, which takes time linear in the terms.</summary>
    public int IdOf(ReadOnlySpan<char> term) => _ids.Value.TryGetValue(term, out int id) ? id : -1;

    /// <summary>The terms by id.</summary>
    public ReadOnlySpan<string> Terms => _terms;

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)_terms).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <param name="terms">In ordinal order, no two the same; not copied.</param>
    internal static Vocabulary OfSorted(string[] terms) => new(terms);

    private static Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> MakeLookup(string[] terms)
    {
        var ids = new Dictionary<string, int>(terms.Length, StringComparer.Ordinal);
        for (int id = 0; id < terms.Length; id++)
            ids.Add(terms[id], id);
        return ids.GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
