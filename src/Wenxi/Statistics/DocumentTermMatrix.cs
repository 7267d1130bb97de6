using Wenxi.Statistics.Files;
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

    /// <summary>Keeps the terms that are neither too rare nor too frequent.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public DocumentTermMatrix Trim(MatrixTrimOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        double[] counts = TermSums();
        int[] documents = DocumentFrequencies();
        double sum = Sum();
        return Columns.Select(this, term => options.Accepts(counts[term], sum, documents[term], DocumentCount));
    }

    /// <summary>Keeps the terms for which <paramref name="keeps"/> says so.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="keeps"/> is null.</exception>
    public DocumentTermMatrix SelectTerms(Func<string, bool> keeps)
    {
        ArgumentNullException.ThrowIfNull(keeps);
        return Columns.Select(this, term => keeps(Vocabulary[term]));
    }

    /// <summary>Keeps the documents for which <paramref name="keeps"/> says so. Terms stay, also those that no longer occur.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="keeps"/> is null.</exception>
    public DocumentTermMatrix SelectDocuments(Func<DocumentVariables, bool> keeps)
    {
        ArgumentNullException.ThrowIfNull(keeps);
        return Rows.Select(this, keeps);
    }

    /// <summary>
    /// Gives the matrix the columns of another vocabulary, such as that of the documents a model was made of: other terms
    /// are left out, and those that do not occur here have empty columns.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="vocabulary"/> is null.</exception>
    public DocumentTermMatrix MatchTerms(Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        return Columns.Match(this, vocabulary);
    }

    /// <summary>
    /// Adds up the documents with the same value of a document variable: a row for each value, in ordinal order, whose id is
    /// the value. Documents without the variable are one row with an empty id.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="variable"/> is null.</exception>
    public DocumentTermMatrix GroupBy(string variable)
    {
        ArgumentNullException.ThrowIfNull(variable);
        return Rows.Group(
            this,
            document => document.Groups.GetValueOrDefault(variable, ""),
            value => new DocumentVariables { Id = value, Groups = new Dictionary<string, string> { [variable] = value } });
    }

    /// <summary>Adds up the documents to which <paramref name="groupOf"/> gives the same name: a row for each name, in ordinal order.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="groupOf"/> is null.</exception>
    public DocumentTermMatrix GroupBy(Func<DocumentVariables, string> groupOf)
    {
        ArgumentNullException.ThrowIfNull(groupOf);
        return Rows.Group(this, groupOf, static group => new DocumentVariables { Id = group });
    }

    /// <summary>
    /// One matrix of the documents and terms of all parts. Rows with the same id add up and keep the variables of the first;
    /// the others stand in the order of the parts.
    /// </summary>
    /// <exception cref="ArgumentNullException">The parts or one of them are null.</exception>
    /// <exception cref="ArgumentException">A part holds weights, which cannot be added up.</exception>
    public static DocumentTermMatrix Merge(params IEnumerable<DocumentTermMatrix> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        DocumentTermMatrix[] all = [.. parts];
        foreach (DocumentTermMatrix part in all)
        {
            ArgumentNullException.ThrowIfNull(part, nameof(parts));
            if (part.Cells != CellKind.Counts)
                throw new ArgumentException("A part holds weights, which cannot be added up; merge the counts and weight the result.", nameof(parts));
        }

        return Rows.Merge(all);
    }

    /// <summary>Each cell as a share of its row: relative frequencies, which make documents of different length comparable.</summary>
    /// <exception cref="InvalidOperationException">The cells are weights.</exception>
    public DocumentTermMatrix WeightByShare() => Weights.Relative(Counted());

    /// <summary>Each cell as 1 + ln count: repetitions count less and less.</summary>
    /// <exception cref="InvalidOperationException">The cells are weights.</exception>
    public DocumentTermMatrix WeightByLogarithm() => Weights.Logarithmic(Counted());

    /// <summary>
    /// Tf-idf as scikit-learn's <c>TfidfTransformer</c> computes it: tf · idf, then rows brought to the same length.
    /// </summary>
    /// <param name="options">The variant; null means scikit-learn's defaults.</param>
    /// <remarks>Salton and Buckley, Term-weighting approaches in automatic text retrieval, 1988; the variants are those of scikit-learn.</remarks>
    /// <exception cref="InvalidOperationException">The cells are weights.</exception>
    public DocumentTermMatrix WeightByTfIdf(TfIdfOptions? options = null) => Weights.TfIdf(Counted(), options ?? new TfIdfOptions());

    /// <summary>
    /// Okapi BM25: idf · tf · (k1 + 1) ÷ (tf + k1 · (1 − b + b · length ÷ mean length)) with
    /// idf = ln(1 + (n − df + ½) ÷ (df + ½)), which is never negative.
    /// </summary>
    /// <param name="options">The parameters; null means k1 = 1.2 and b = 0.75.</param>
    /// <remarks>Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond, 2009; the 1 in the idf is Lucene's.</remarks>
    /// <exception cref="InvalidOperationException">The cells are weights.</exception>
    /// <exception cref="ArgumentOutOfRangeException">K1 is negative, or B not between 0 and 1.</exception>
    public DocumentTermMatrix WeightByBm25(Bm25Options? options = null)
    {
        options ??= new Bm25Options();
        if (options.K1 is not (>= 0 and < double.PositiveInfinity))
            throw new ArgumentOutOfRangeException(nameof(options), options.K1, "K1 is a number from 0.");
        if (options.B is not (>= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(options), options.B, "B is a number from 0 to 1.");
        return Weights.Bm25(Counted(), options);
    }

    /// <summary>Brings the rows to the same length; empty rows stay.</summary>
    public DocumentTermMatrix Normalize(RowNorm norm) => Weights.Normalized(this, norm);

    /// <summary>
    /// Saves the matrix in a folder: <c>matrix.mtx</c> (Matrix Market), <c>vocabulary.tsv</c> and <c>documents.tsv</c>, in
    /// UTF-8. Files of these names that are there are replaced.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="folder"/> is null.</exception>
    /// <exception cref="IOException">The files cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The files may not be written.</exception>
    public void Save(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        MatrixFolder.Save(this, folder);
    }

    /// <summary>Loads what <see cref="Save"/> saved; cells and terms may stand in any order.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="folder"/> is null.</exception>
    /// <exception cref="MatrixFileException">A file is not what it should be.</exception>
    /// <exception cref="IOException">A file is missing or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static DocumentTermMatrix Load(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return MatrixFolder.Load(folder);
    }

    /// <summary>The same cells with other values.</summary>
    internal DocumentTermMatrix WithWeights(double[] values) => new(Vocabulary, _documents, _rowPointers, _columnIds, values, CellKind.Weights);

    private DocumentTermMatrix Counted() => Cells == CellKind.Counts
        ? this
        : throw new InvalidOperationException("The cells are weights already; weight the matrix of counts.");
}
