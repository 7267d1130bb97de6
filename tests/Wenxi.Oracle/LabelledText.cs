namespace Wenxi.Oracle;

/// <summary>A sentence with the names that people marked in it.</summary>
internal sealed record LabelledText(string Text, IReadOnlySet<(int Start, int End, string Type)> Names)
{
    /// <summary>Reads a .bio file; a place with a government (GPE) is a place, and only named mentions count.</summary>
    public static IEnumerable<LabelledText> Read(string path)
    {
        var characters = new List<char>();
        var labels = new List<string>();
        foreach (string line in File.ReadLines(path).Append(""))
        {
            if (line.Length > 0)
            {
                characters.Add(line[0]);
                labels.Add(line[(line.LastIndexOfAny(['\t', ' ']) + 1)..]);
                continue;
            }

            if (characters.Count > 0)
                yield return new LabelledText(string.Concat(characters), NamesOf(labels));
            characters.Clear();
            labels.Clear();
        }
    }

    private static HashSet<(int Start, int End, string Type)> NamesOf(List<string> labels)
    {
        var names = new HashSet<(int, int, string)>();
        for (int start = 0; start < labels.Count;)
        {
            int end = start + 1;
            while (end < labels.Count && labels[end].StartsWith("I-", StringComparison.Ordinal) && labels[end][2..] == labels[start][Math.Min(2, labels[start].Length)..])
                end++;
            if (TypeOf(labels[start]) is { } type)
                names.Add((start, end, type));
            start = end;
        }

        return names;
    }

    private static string? TypeOf(string label)
    {
        if (label.Length < 3 || label.EndsWith(".NOM", StringComparison.Ordinal))
            return null;
        string type = label[2..].Split('.')[0];
        return type == "GPE" ? "LOC" : type;
    }
}
