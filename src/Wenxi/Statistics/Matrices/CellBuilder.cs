using Wenxi.Statistics.Parts;

namespace Wenxi.Statistics.Matrices;

/// <summary>Puts the rows of parts together; their terms are sorted already.</summary>
internal sealed class CellBuilder
{
    private const int LeastCapacity = 1 << 12;

    private readonly List<int> _rowPointers = [0];
    private int[] _columnIds = new int[LeastCapacity];
    private double[] _values = new double[LeastCapacity];
    private int _count;

    public int RowCount => _rowPointers.Count - 1;

    /// <param name="part">Stands at the row.</param>
    /// <param name="map">The columns of the terms of the part, ascending, or −1.</param>
    public void AddRow(PartReader part, int[] map)
    {
        int term = 0;
        for (int left = part.ReadInt(); left > 0; left--)
        {
            term += part.ReadInt();
            int count = part.ReadInt();
            if (map[term] >= 0)
                Add(map[term], count);
        }

        _rowPointers.Add(_count);
    }

    public DocumentTermMatrix ToMatrix(Vocabulary vocabulary, DocumentVariables[] documents)
    {
        Array.Resize(ref _columnIds, _count);
        Array.Resize(ref _values, _count);
        return new DocumentTermMatrix(vocabulary, documents, [.. _rowPointers], _columnIds, _values, CellKind.Counts);
    }

    private void Add(int column, int count)
    {
        if (_count == _columnIds.Length)
        {
            if (_count == Array.MaxLength)
                throw new InvalidOperationException($"The matrix has more than {Array.MaxLength:N0} cells; trim it.");
            int size = (int)Math.Min(_count + (long)_count / 2, Array.MaxLength);
            Array.Resize(ref _columnIds, size);
            Array.Resize(ref _values, size);
        }

        _columnIds[_count] = column;
        _values[_count++] = count;
    }
}
