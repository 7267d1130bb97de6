using System.Buffers;
using Wenxi.Tagging;

namespace Wenxi.Entities;

/// <summary>Finds given names in a text, the longest where several start, left to right, in linear time.</summary>
internal sealed class NameMatcher
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _names;
    private readonly int[] _lengths;
    private readonly SearchValues<string> _any;

    /// <param name="names">At least one, none empty.</param>
    public NameMatcher(IEnumerable<string> names)
    {
        var set = new HashSet<string>(names, StringComparer.Ordinal);
        _names = set.GetAlternateLookup<ReadOnlySpan<char>>();
        _lengths = [.. set.Select(static name => name.Length).Distinct().OrderDescending()];
        _any = SearchValues.Create([.. set], StringComparison.Ordinal);
    }

    public IEnumerable<TextRange> Find(string text)
    {
        int position = 0;
        while (text.AsSpan(position).IndexOfAny(_any) is >= 0 and int distance)
        {
            int start = position + distance;
            int length = LongestAt(text.AsSpan(start));
            yield return new TextRange(start, length);
            position = start + length;
        }
    }

    private int LongestAt(ReadOnlySpan<char> text)
    {
        foreach (int length in _lengths)
        {
            if (length <= text.Length && _names.Contains(text[..length]))
                return length;
        }

        throw new InvalidOperationException("The search found a name that is not in the list.");
    }
}
