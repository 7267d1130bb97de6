using System.Numerics;

namespace Wenxi.Segmentation.UserWords;

/// <summary>Goes through a text from one position to the next at which the filters of two layers let a word start, 64 positions at a time.</summary>
internal ref struct StartSearch(StartFilter? large, StartFilter? small, Folding folding, ReadOnlySpan<char> text)
{
    private const int Window = 64;

    // What a filter looks at beside the first unit.
    private const int LookAhead = 2;

    private readonly ReadOnlySpan<char> _text = text;
    private int _windowEnd;
    private ulong _starts;

    /// <summary>The first such position from one on and before a limit; the limit if there is none.</summary>
    public int Next(int from, int limit)
    {
        if (large is null && small is null)
            return limit;
        while (from < limit)
        {
            if (from >= _windowEnd || from < _windowEnd - Window)
                Read(from);
            int offset = from - (_windowEnd - Window);
            ulong starts = _starts >> offset << offset;
            int position = _windowEnd - Window + BitOperations.TrailingZeroCount(starts);
            if (starts != 0)
                return Math.Min(position, limit);
            from = _windowEnd;
        }

        return limit;
    }

    private void Read(int start)
    {
        _windowEnd = start + Window;
        ReadOnlySpan<char> units = _text.Slice(start, Math.Min(Window + LookAhead, _text.Length - start));
        Span<char> folded = stackalloc char[units.Length];
        folding.Fold(units, folded);
        Span<ulong> starts = stackalloc ulong[2];
        starts.Clear();
        large?.MarkStarts(folded, starts);
        // Marking begins with what is marked already, and narrows it.
        Span<ulong> others = stackalloc ulong[2];
        others.Clear();
        small?.MarkStarts(folded, others);
        _starts = starts[0] | others[0];
    }
}
