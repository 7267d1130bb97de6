using Wenxi.Statistics.Matrices;

namespace Wenxi.Statistics;

/// <summary>
/// How often each term occurs in each document: a sparse matrix with a row for each document and a column for each term, in
/// compressed rows (CSR). Immutable.
/// </summary>
/// <remarks>Takes 12 bytes for each cell that is not 0. Every operation gives a new matrix and takes time linear in these cells unless it says otherwise.</remarks>
public sealed class DocumentTermMatrix
{
    private readonly int[] _rowPointers;
    private readonly int[] _columnIds;
    private readonly double[] _values;
    private readonly DocumentVariables[] _documents;

    internal DocumentTermMatrix(Vocabulary vocabulary, DocumentVariables[] documents, int[] rowPointers, int[] columnIds, double[] values, CellKind cells)
    {
        Vocabulary = vocabulary;
        _documents = documents;
        _rowPointers = rowPointers;
        _columnIds = columnIds;
        _values = values;
        Cells = cells;
    }

    /// <summary>Counts the terms of each document of a corpus. Takes time linear in the terms.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="corpus"/> is null.</exception>
    public static DocumentTermMatrix Of(TokenizedCorpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var rows = new RowBuilder(corpus.Vocabulary.Count);
        foreach (TokenizedDocument document in corpus)
            rows.AddCounts(document.Terms);
        return rows.ToMatrix(corpus.Vocabulary, [.. corpus.Select(static document => document.Document.Variables)], CellKind.Counts);
    }

    /// <summary>The terms: term id = column.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>The documents: position = row.</summary>
    public IReadOnlyList<DocumentVariables> Documents => _documents;

    /// <summary>The number of rows.</summary>
    public int DocumentCount => _documents.Length;

    /// <summary>The number of columns.</summary>
    public int TermCount => Vocabulary.Count;

    /// <summary>The number of cells that are not 0.</summary>
    public int NonZeroCount => _values.Length;

    /// <summary>Whether the cells are counts or weights.</summary>
    public CellKind Cells { get; }

    /// <summary>Where the cells of each row start, and behind the last row the number of cells: <see cref="DocumentCount"/> + 1 numbers.</summary>
    public ReadOnlySpan<int> RowPointers => _rowPointers;

    /// <summary>The column of each cell, ascending within a row.</summary>
    public ReadOnlySpan<int> ColumnIds => _columnIds;

    /// <summary>The value of each cell; never 0.</summary>
    public ReadOnlySpan<double> Values => _values;

    /// <summary>The value of a cell, 0 where a document has not the term. Takes time logarithmic in the row.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such row.</exception>
    public double this[int document, int term]
    {
        get
        {
            int place = RowTerms(document).BinarySearch(term);
            return place < 0 ? 0 : RowValues(document)[place];
        }
    }

    /// <summary>The ids of the terms of a document, ascending.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such row.</exception>
    public ReadOnlySpan<int> RowTerms(int document) => _columnIds.AsSpan(_rowPointers[document].._rowPointers[document + 1]);

    /// <summary>The values of a document, in the order of <see cref="RowTerms"/>.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such row.</exception>
    public ReadOnlySpan<double> RowValues(int document) => _values.AsSpan(_rowPointers[document].._rowPointers[document + 1]);

    /// <summary>The sum of all cells: for counts the number of tokens.</summary>
    public double Sum()
    {
        double sum = 0;
        foreach (double value in _values)
            sum += value;
        return sum;
    }

    /// <summary>The sum of each column: for counts how often each term occurs.</summary>
    public double[] TermSums()
    {
        var sums = new double[TermCount];
        for (int i = 0; i < _values.Length; i++)
            sums[_columnIds[i]] += _values[i];
        return sums;
    }

    /// <summary>The number of documents that each term occurs in.</summary>
    public int[] DocumentFrequencies()
    {
        var frequencies = new int[TermCount];
        foreach (int column in _columnIds)
            frequencies[column]++;
        return frequencies;
    }

    /// <summary>The sum of each row: for counts the length of each document in terms.</summary>
    public double[] DocumentSums()
    {
        var sums = new double[DocumentCount];
        for (int row = 0; row < sums.Length; row++)
        {
            foreach (double value in RowValues(row))
                sums[row] += value;
        }

        return sums;
    }
}
