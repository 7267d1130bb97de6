namespace Wenxi.DictionaryCompiler;

/// <summary>The word-and-tag HMM (jieba's posseg): states such as <c>B:nr</c>.</summary>
internal sealed class TagModel
{
    private readonly Dictionary<string, int> _index;

    private TagModel(string[] states, double[] start)
    {
        States = states;
        Start = start;
        Transitions = new double[states.Length * states.Length];
        Transitions.AsSpan().Fill(double.NegativeInfinity);
        _index = states.Select((state, i) => (state, i)).ToDictionary(pair => pair.state, pair => pair.i, StringComparer.Ordinal);
    }

    /// <summary>State names in the order of Python tuples (boundary, tag): the later of two equal paths wins.</summary>
    public string[] States { get; }

    public double[] Start { get; }

    /// <summary>To × from, −∞ where there is none.</summary>
    public double[] Transitions { get; }

    public SortedDictionary<char, SortedDictionary<int, double>> Emissions { get; } = [];

    /// <summary>The states that jieba considers for a character; any other character may take all of them.</summary>
    public SortedDictionary<char, HashSet<int>> Admitted { get; } = [];

    public IEnumerable<string> TagNames => States.Select(Tag);

    public static string Tag(string state) => state[2..];

    public static TagModel Read(SourceFile start, SourceFile transitions, SourceFile emissions, SourceFile admitted)
    {
        TagModel model = ReadStart(start);
        foreach (SourceLine line in transitions.Lines('#'))
        {
            string[] fields = line.Fields('\t', 3, "from, to, log-probability");
            model.Transitions[model.Index(line, fields[1]) * model.States.Length + model.Index(line, fields[0])] = line.Number64(fields[2]);
        }

        foreach (SourceLine line in emissions.Lines('#'))
        {
            string[] fields = line.Fields('\t', 3, "character, state, log-probability");
            SortedDictionary<int, double> row = GetOrAdd(model.Emissions, line.SingleCharacter(fields[0]));
            if (!row.TryAdd(model.Index(line, fields[1]), line.Number64(fields[2])))
                throw line.Error("the character has this state twice");
        }

        foreach (SourceLine line in admitted.Lines('#'))
        {
            string[] fields = line.Fields('\t', 2, "character, states separated by spaces");
            HashSet<int> states = GetOrAdd(model.Admitted, line.SingleCharacter(fields[0]));
            foreach (string state in fields[1].Split(' '))
                states.Add(model.Index(line, state));
        }

        return model;
    }

    private static TagModel ReadStart(SourceFile source)
    {
        var start = new SortedDictionary<string, double>(Comparer<string>.Create(CompareAsTuples));
        foreach (SourceLine line in source.Lines('#'))
        {
            string[] fields = line.Fields('\t', 2, "state, log-probability");
            if (fields[0].Length < 3 || fields[0][1] != ':')
                throw line.Error($"'{fields[0]}' is not a state such as B:nr");
            BoundaryModel.State(line, fields[0][..1]);
            if (!start.TryAdd(fields[0], line.Number64(fields[1])))
                throw line.Error("the state stands twice");
        }

        if (start.Count is 0 or > 256)
            throw new SourceException(source.Path, 1, $"{start.Count} states; 1 to 256 fit into the image");
        return new TagModel([.. start.Keys], [.. start.Values]);
    }

    private static int CompareAsTuples(string a, string b)
    {
        int byBoundary = a[0].CompareTo(b[0]);
        return byBoundary != 0 ? byBoundary : string.CompareOrdinal(Tag(a), Tag(b));
    }

    private int Index(SourceLine line, string state) =>
        _index.TryGetValue(state, out int index) ? index : throw line.Error($"'{state}' is not a state of posseg-start.tsv");

    private static TValue GetOrAdd<TValue>(SortedDictionary<char, TValue> map, char key)
        where TValue : new()
    {
        if (!map.TryGetValue(key, out TValue? value))
            map.Add(key, value = new TValue());
        return value;
    }
}
