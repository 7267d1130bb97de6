using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace Wenxi.Statistics.Parts;

/// <summary>Puts the rows of all parts together, several parts at a time, each in its place.</summary>
/// <param name="store">The parts.</param>
/// <param name="termsOfPart">For each part the ids of its terms, ascending.</param>
/// <param name="columns">For each id its column, or −1.</param>
/// <param name="threads">How many parts are read at the same time.</param>
internal sealed class PartMatrix(PartStore store, int[][] termsOfPart, int[] columns, int threads)
{
    private readonly bool _isTrimmed = Array.IndexOf(columns, -1) >= 0;
    private readonly DocumentVariables[][] _documents = new DocumentVariables[termsOfPart.Length][];
    private readonly int[][] _termsOf = new int[termsOfPart.Length][];
    private readonly long[] _cells = new long[termsOfPart.Length];

    public DocumentTermMatrix Read(Vocabulary vocabulary)
    {
        ForEachPart(Measure);
        long total = _cells.Sum();
        if (total > Array.MaxLength)
            throw new InvalidOperationException($"The matrix has more than {Array.MaxLength:N0} cells; trim it.");
        DocumentVariables[] documents = [.. _documents.SelectMany(static part => part)];
        var rowEnds = new int[documents.Length + 1];
        var columnIds = GC.AllocateUninitializedArray<int>((int)total);
        var values = GC.AllocateUninitializedArray<double>((int)total);
        int row = 0;
        foreach (int terms in _termsOf.SelectMany(static part => part))
            rowEnds[++row] = rowEnds[row - 1] + terms;
        var rowAt = new int[_cells.Length];
        for (int part = 1; part < _cells.Length; part++)
            rowAt[part] = rowAt[part - 1] + _documents[part - 1].Length;
        ForEachPart(part => ReadCells(part, rowEnds.AsSpan(rowAt[part], _documents[part].Length), columnIds, values));
        return new DocumentTermMatrix(vocabulary, documents, rowEnds, columnIds, values, CellKind.Counts);
    }

    // Documents and the number of cells of each, so that every row knows its place.
    private void Measure(int part)
    {
        using (PartReader reader = store.Open(part, static _ => PartHeader.Length))
        {
            reader.Read();
            int count = reader.ReadInt();
            _documents[part] = new DocumentVariables[count];
            _termsOf[part] = new int[count];
            for (int i = 0; i < count; i++)
                _documents[part][i] = PartDocuments.Read(reader, out _termsOf[part][i]);
        }

        if (_isTrimmed)
            CountKept(part, _termsOf[part]);
        _cells[part] = _termsOf[part].Sum(static terms => (long)terms);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void CountKept(int part, int[] termsOf)
    {
        Array.Clear(termsOf);
        using PartCells partCells = store.ReadCells(part);
        ReadOnlySpan<byte> cells = partCells.Bytes;
        int position = 0;
        foreach (int term in termsOfPart[part])
        {
            int kept = columns[term] < 0 ? 0 : 1;
            int document = -1;
            while (CellRun.TryRead(cells, ref position, out int step, out _))
            {
                document += step;
                termsOf[document] += kept;
            }
        }
    }

    // Terms come in order, so each row fills from left to right. Optimised at once: a matrix is made once, and most of it would
    // be done before the runtime finds that out.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ReadCells(int part, ReadOnlySpan<int> rowStarts, int[] columnIds, double[] values)
    {
        using PartCells partCells = store.ReadCells(part);
        ReadOnlySpan<byte> cells = partCells.Bytes;
        int position = 0;
        int[] next = rowStarts.ToArray();
        foreach (int term in termsOfPart[part])
        {
            int column = columns[term];
            int document = -1;
            while (CellRun.TryRead(cells, ref position, out int step, out uint count))
            {
                document += step;
                if (column < 0)
                    continue;
                int cell = next[document]++;
                columnIds[cell] = column;
                values[cell] = count;
            }
        }
    }

    // What reads past the end, or names a document that is not there, was not written so.
    private void Read(int part, Action<int> action)
    {
        try
        {
            action(part);
        }
        catch (Exception exception) when (exception is IndexOutOfRangeException or ArgumentOutOfRangeException or EndOfStreamException)
        {
            throw store.Failure(part, "is damaged; count the corpus again");
        }
    }

    private void ForEachPart(Action<int> action)
    {
        try
        {
            Parallel.For(0, termsOfPart.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, part => Read(part, action));
        }
        catch (AggregateException exception)
        {
            ExceptionDispatchInfo.Throw(exception.InnerExceptions[0]);
        }
    }
}
