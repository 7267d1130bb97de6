namespace Wenxi.Statistics;

/// <summary>A line with what it is sorted by.</summary>
internal sealed class ConcordanceMatch
{
    // Null where the context is in characters.
    private readonly TokenizedDocument? _tokens;
    private readonly int _entry;
    private readonly int _entryCount;
    private readonly int _context;

    private ConcordanceMatch(ConcordanceLine line, TokenizedDocument? tokens, int entry, int entryCount, int context)
    {
        Line = line;
        _tokens = tokens;
        _entry = entry;
        _entryCount = entryCount;
        _context = context;
    }

    public ConcordanceLine Line { get; }

    private ReadOnlySpan<char> Text => Line.Document.Text;

    public static ConcordanceMatch OfEntries(TokenizedDocument document, int index, int entry, int count, ConcordanceOptions options)
    {
        var start = document.Starts[entry];
        var end = EndOf(document, entry + count - 1);
        if (options.Unit == ConcordanceUnit.Characters)
            return OfCharacters(document.Document, index, start, end - start, options.Context);
        var first = (int)Math.Max(0, (long)entry - options.Context);
        var last = (int)Math.Min(document.Count - 1, (long)entry + count - 1 + options.Context);
        var line = new ConcordanceLine(document.Document, index, start, end - start, document.Starts[first], EndOf(document, last));
        return new ConcordanceMatch(line, document, entry, count, options.Context);
    }

    public static ConcordanceMatch OfCharacters(CorpusDocument document, int index, int start, int length, int context)
    {
        var text = document.Text;
        var left = Math.Max(0, start - context);
        if (left > 0 && left < start && char.IsLowSurrogate(text[left]) && char.IsHighSurrogate(text[left - 1]))
            left++;
        var right = (int)Math.Min(text.Length, (long)start + length + context);
        if (right < text.Length && right > start + length && char.IsLowSurrogate(text[right]) && char.IsHighSurrogate(text[right - 1]))
            right--;
        return new ConcordanceMatch(new ConcordanceLine(document, index, start, length, left, right), null, 0, 0, context);
    }

    public int CompareRight(ConcordanceMatch other)
    {
        if (_tokens is null || other._tokens is null)
            return Text[(Line.Start + Line.Length)..Line.RightEnd].CompareTo(other.Text[(other.Line.Start + other.Line.Length)..other.Line.RightEnd], StringComparison.Ordinal);
        return CompareEntries(other, _entryCount, other._entryCount, 1);
    }

    public int CompareLeft(ConcordanceMatch other)
    {
        if (_tokens is not null && other._tokens is not null)
            return CompareEntries(other, -1, -1, -1);
        int x = Line.Start, y = other.Line.Start;
        while (x > Line.LeftStart && y > other.Line.LeftStart)
        {
            var order = Text[--x].CompareTo(other.Text[--y]);
            if (order != 0)
                return order;
        }
        return (x - Line.LeftStart).CompareTo(y - other.Line.LeftStart);
    }

    public int CompareMatch(ConcordanceMatch other) => Text.Slice(Line.Start, Line.Length).CompareTo(other.Text.Slice(other.Line.Start, other.Line.Length), StringComparison.Ordinal);

    // Entry after entry away from the match; a line that ends sooner comes first.
    private int CompareEntries(ConcordanceMatch other, int offset, int otherOffset, int step)
    {
        for (var i = 0; i < _context; i++, offset += step, otherOffset += step)
        {
            var x = EntryAt(offset);
            var order = x.CompareTo(other.EntryAt(otherOffset), StringComparison.Ordinal);
            if (order != 0 || x.IsEmpty)
                return order;
        }
        return 0;
    }

    private ReadOnlySpan<char> EntryAt(int offset)
    {
        var entry = _entry + offset;
        return entry < 0 || entry >= _tokens!.Count ? [] : Text.Slice(_tokens.Starts[entry], _tokens.Lengths[entry]);
    }

    private static int EndOf(TokenizedDocument document, int entry) => document.Starts[entry] + document.Lengths[entry];
}
