namespace Wenxi.DictionaryCompiler;

/// <summary>The word-boundary HMM (jieba's finalseg): states B, E, M, S in this order.</summary>
internal sealed class BoundaryModel
{
    public const string States = "BEMS";

    /// <summary>jieba's logarithm of nought: what is missing has this value.</summary>
    public const double Impossible = -3.14e100;

    /// <summary>Four start values, then sixteen transitions, from × to.</summary>
    public double[] StartAndTransitions { get; } = CreateFilled(States.Length * (1 + States.Length));

    /// <summary>Emissions of each character in the four states.</summary>
    public SortedDictionary<char, double[]> Emissions { get; } = [];

    public static BoundaryModel Read(SourceFile start, SourceFile transitions, SourceFile emissions)
    {
        var model = new BoundaryModel();
        foreach (SourceLine line in start.Lines('#'))
        {
            string[] fields = line.Fields('\t', 2, "state, log-probability");
            model.StartAndTransitions[State(line, fields[0])] = line.Number64(fields[1]);
        }

        foreach (SourceLine line in transitions.Lines('#'))
        {
            string[] fields = line.Fields('\t', 3, "from, to, log-probability");
            int index = States.Length * (1 + State(line, fields[0])) + State(line, fields[1]);
            model.StartAndTransitions[index] = line.Number64(fields[2]);
        }

        foreach (SourceLine line in emissions.Lines('#'))
        {
            string[] fields = line.Fields('\t', 1 + States.Length, "character and four log-probabilities");
            double[] row = CreateFilled(States.Length);
            for (int i = 0; i < row.Length; i++)
            {
                if (fields[i + 1].Length > 0)
                    row[i] = line.Number64(fields[i + 1]);
            }

            if (!model.Emissions.TryAdd(line.SingleCharacter(fields[0]), row))
                throw line.Error("the character stands twice");
        }

        return model;
    }

    public static int State(SourceLine line, string field)
    {
        int index = field.Length == 1 ? States.IndexOf(field[0], StringComparison.Ordinal) : -1;
        return index >= 0 ? index : throw line.Error($"'{field}' is not one of the states B, E, M, S");
    }

    private static double[] CreateFilled(int length)
    {
        var values = new double[length];
        values.AsSpan().Fill(Impossible);
        return values;
    }
}
