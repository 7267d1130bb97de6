namespace Wenxi.Statistics.Matrices;

/// <summary>Makes weights of counts, cell by cell.</summary>
internal static class Weights
{
    public static DocumentTermMatrix Relative(DocumentTermMatrix matrix)
    {
        double[] values = matrix.Values.ToArray();
        Normalize(matrix, values, RowNorm.L1);
        return matrix.WithWeights(values);
    }

    public static DocumentTermMatrix Logarithmic(DocumentTermMatrix matrix)
    {
        double[] values = matrix.Values.ToArray();
        Scale(values);
        return matrix.WithWeights(values);
    }

    // The order of the operations is scikit-learn's.
    public static DocumentTermMatrix TfIdf(DocumentTermMatrix matrix, TfIdfOptions options)
    {
        double[] values = matrix.Values.ToArray();
        if (options.TermScale == TermScale.Logarithmic)
            Scale(values);
        if (options.Idf != InverseDocumentFrequency.None)
        {
            double[] idf = IdfOf(matrix, options.Idf);
            ReadOnlySpan<int> columns = matrix.ColumnIds;
            for (int i = 0; i < values.Length; i++)
                values[i] *= idf[columns[i]];
        }

        Normalize(matrix, values, options.Norm);
        return matrix.WithWeights(values);
    }

    public static DocumentTermMatrix Bm25(DocumentTermMatrix matrix, Bm25Options options)
    {
        double[] lengths = matrix.DocumentSums();
        double meanLength = lengths.Length == 0 ? 0 : lengths.Sum() / lengths.Length;
        int[] documentFrequencies = matrix.DocumentFrequencies();
        var values = new double[matrix.NonZeroCount];
        for (int row = 0; row < lengths.Length; row++)
        {
            double lengthFactor = options.K1 * (1 - options.B + options.B * lengths[row] / meanLength);
            for (int i = matrix.RowPointers[row]; i < matrix.RowPointers[row + 1]; i++)
            {
                double tf = matrix.Values[i];
                int df = documentFrequencies[matrix.ColumnIds[i]];
                double idf = Math.Log(1 + (lengths.Length - df + 0.5) / (df + 0.5));
                values[i] = idf * tf * (options.K1 + 1) / (tf + lengthFactor);
            }
        }

        return matrix.WithWeights(values);
    }

    public static DocumentTermMatrix Normalized(DocumentTermMatrix matrix, RowNorm norm)
    {
        double[] values = matrix.Values.ToArray();
        Normalize(matrix, values, norm);
        return matrix.WithWeights(values);
    }

    private static void Scale(double[] values)
    {
        foreach (ref double value in values.AsSpan())
            value = Math.Log(value) + 1;
    }

    private static double[] IdfOf(DocumentTermMatrix matrix, InverseDocumentFrequency kind)
    {
        int smoothing = kind == InverseDocumentFrequency.Smooth ? 1 : 0;
        double documents = matrix.DocumentCount + smoothing;
        int[] frequencies = matrix.DocumentFrequencies();
        var idf = new double[frequencies.Length];
        for (int i = 0; i < idf.Length; i++)
            idf[i] = Math.Log(documents / (frequencies[i] + smoothing)) + 1;
        return idf;
    }

    private static void Normalize(DocumentTermMatrix matrix, double[] values, RowNorm norm)
    {
        if (norm == RowNorm.None)
            return;
        for (int row = 0; row < matrix.DocumentCount; row++)
        {
            Span<double> cells = values.AsSpan(matrix.RowPointers[row]..matrix.RowPointers[row + 1]);
            double length = 0;
            foreach (double value in cells)
                length += norm == RowNorm.L1 ? Math.Abs(value) : value * value;
            length = norm == RowNorm.L1 ? length : Math.Sqrt(length);
            foreach (ref double value in cells)
                value /= length;
        }
    }
}
