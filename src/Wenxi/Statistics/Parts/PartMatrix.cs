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
        var rowAt = new int[_cells.Length];
        var cellAt = new int[_cells.Length];
        for (int part = 1; part < _cells.Length; part++)
        {
            rowAt[part] = rowAt[part - 1] + _documents[part - 1].Length;
            cellAt[part] = cellAt[part - 1] + (int)_cells[part - 1];
        }

        ForEachPart(part => ReadRows(part, rowEnds.AsSpan(rowAt[part] + 1, _documents[part].Length), cellAt[part], columnIds, values));
        return new DocumentTermMatrix(vocabulary, documents, rowEnds, columnIds, values, CellKind.Counts);
    }

    // Documents and the number of cells, so that every part knows its place.
    private void Measure(int part)
    {
        using (PartReader reader = store.Open(part, static _ => PartHeader.Length))
        {
            reader.Read();
            var documents = new DocumentVariables[reader.ReadInt()];
            foreach (ref DocumentVariables document in documents.AsSpan())
                document = PartDocuments.Read(reader);
            _documents[part] = documents;
        }

        using PartReader rows = store.Open(part, static header => header.RowsAt);
        _cells[part] = (long)rows.Read();
        if (_isTrimmed)
            _cells[part] = CountKept(rows, part);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private long CountKept(PartReader rows, int part)
    {
        int[] terms = termsOfPart[part];
        long kept = 0;
        for (int row = 0; row < _documents[part].Length; row++)
        {
            int term = 0;
            for (int left = rows.ReadInt(); left > 0; left--)
            {
                term += rows.ReadInt();
                rows.Read();
                kept += columns[terms[term]] >= 0 ? 1 : 0;
            }
        }

        return kept;
    }

    // Optimised at once: a matrix is made once, and most of it would be done before the runtime finds that out.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ReadRows(int part, Span<int> rowEnds, int cell, int[] columnIds, double[] values)
    {
        int[] terms = termsOfPart[part];
        using PartReader rows = store.Open(part, static header => header.RowsAt);
        rows.Read();
        foreach (ref int end in rowEnds)
        {
            int term = 0;
            for (int left = rows.ReadInt(); left > 0; left--)
            {
                term += rows.ReadInt();
                int count = rows.ReadInt();
                int column = columns[terms[term]];
                if (column < 0)
                    continue;
                columnIds[cell] = column;
                values[cell++] = count;
            }

            end = cell;
        }
    }

    private void ForEachPart(Action<int> action)
    {
        try
        {
            Parallel.For(0, termsOfPart.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, action);
        }
        catch (AggregateException exception)
        {
            ExceptionDispatchInfo.Throw(exception.InnerExceptions[0]);
        }
    }
}
