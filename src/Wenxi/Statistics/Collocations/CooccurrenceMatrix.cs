namespace Wenxi.Statistics;

/// <summary>How often each two terms occur together: symmetric and sparse. Immutable.</summary>
public sealed class CooccurrenceMatrix
{
    private readonly long[] _termCounts;
    private readonly long _total;
    private readonly int[] _rowPointers;
    private readonly int[] _columns;
    private readonly int[] _counts;

    /// <param name="vocabulary">The terms.</param>
    /// <param name="termCounts">How often each occurs: its occurrences, or the sentences or documents with it.</param>
    /// <param name="total">All occurrences, sentences or documents.</param>
    /// <param name="pairs">In order, the smaller id first.</param>
    internal CooccurrenceMatrix(Vocabulary vocabulary, long[] termCounts, long total, List<(int First, int Second, int Count)> pairs)
    {
        Vocabulary = vocabulary;
        _termCounts = termCounts;
        _total = total;
        List<(int Row, int Column, int Count)> cells =
            [.. pairs, .. pairs.Where(static pair => pair.First != pair.Second).Select(static pair => (pair.Second, pair.First, pair.Count))];
        cells.Sort();
        _rowPointers = new int[vocabulary.Count + 1];
        foreach (var (row, _, _) in cells)
            _rowPointers[row + 1]++;
        for (var row = 0; row < vocabulary.Count; row++)
            _rowPointers[row + 1] += _rowPointers[row];
        _columns = [.. cells.Select(static cell => cell.Column)];
        _counts = [.. cells.Select(static cell => cell.Count)];
    }

    /// <summary>The terms: id = row = column.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>The number of cells that are not 0, of both halves.</summary>
    public int NonZeroCount => _counts.Length;

    /// <summary>Where the cells of each row start, and behind the last row the number of cells.</summary>
    public ReadOnlySpan<int> RowPointers => _rowPointers;

    /// <summary>The column of each cell, ascending within a row.</summary>
    public ReadOnlySpan<int> ColumnIds => _columns;

    /// <summary>The count of each cell.</summary>
    public ReadOnlySpan<int> Counts => _counts;

    /// <summary>How often two terms occur together. Takes time logarithmic in the row.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such row.</exception>
    public int this[int first, int second]
    {
        get
        {
            var (start, end) = (_rowPointers[first], _rowPointers[first + 1]);
            var place = _columns.AsSpan(start..end).BinarySearch(second);
            return place < 0 ? 0 : _counts[start + place];
        }
    }

    /// <summary>How often a term occurs: its occurrences for windows, else the sentences or documents with it.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such term.</exception>
    public long CountOf(int term) => _termCounts[term];

    /// <summary>How strongly two terms belong together.</summary>
    /// <param name="first">The id of a term.</param>
    /// <param name="second">The id of another.</param>
    /// <param name="measure">The measure; with windows its total is that of the occurrences, so that scores may be compared, not tested.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such term.</exception>
    public double Score(int first, int second, AssociationMeasure measure) =>
        ContingencyTable.FromTotals(this[first, second], _termCounts[first], _termCounts[second], _total).Score(measure);
}
