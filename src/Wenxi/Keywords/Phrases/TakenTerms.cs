namespace Wenxi.Keywords.Phrases;

/// <summary>Keeps a term and its parts from both being taken. Takes constant time a term, since terms are short.</summary>
internal sealed class TakenTerms
{
    private const int LeastPart = 2;

    private readonly HashSet<string> _terms = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _termLookup;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _partLookup;

    public TakenTerms()
    {
        _termLookup = _terms.GetAlternateLookup<ReadOnlySpan<char>>();
        _partLookup = _parts.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Takes a term unless it is a part of one that is taken, or has a part that is.</summary>
    public bool TryTake(string term)
    {
        if (_parts.Contains(term))
            return false;
        foreach ((int start, int length) in PartsOf(term))
        {
            if (_termLookup.Contains(term.AsSpan(start, length)))
                return false;
        }

        _terms.Add(term);
        foreach ((int start, int length) in PartsOf(term))
            _partLookup.Add(term.AsSpan(start, length));
        return true;
    }

    // AI is no part of AIDS.
    private static IEnumerable<(int Start, int Length)> PartsOf(string term)
    {
        for (int start = 0; start + LeastPart <= term.Length; start++)
        {
            if (IsWithinWord(term, start))
                continue;
            for (int end = start + LeastPart; end <= term.Length; end++)
            {
                if (!IsWithinWord(term, end))
                    yield return (start, end - start);
            }
        }
    }

    private static bool IsWithinWord(string term, int at) =>
        at > 0 && at < term.Length && char.IsAsciiLetterOrDigit(term[at - 1]) && char.IsAsciiLetterOrDigit(term[at]);
}
