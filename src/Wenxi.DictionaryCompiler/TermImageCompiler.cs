using Wenxi.Segmentation.Dictionary;

namespace Wenxi.DictionaryCompiler;

/// <summary>Inverse document frequencies and word lists in, the image of Wenxi out.</summary>
internal static class TermImageCompiler
{
    public static byte[] Compile(SourceSet sources)
    {
        Dictionary<string, double> idf = ReadIdf(sources["idf.txt"]);
        Dictionary<string, WordLists> lists = ReadStopWords(sources["stop-words.txt"]);

        // Entry 0 is the median, taken as jieba takes it: the upper one of the two in the middle.
        double[] ordered = [.. idf.Values.Order()];
        double[] values = [ordered[ordered.Length / 2], .. ordered.Distinct()];
        if (values.Length > TrieCell.MaxValue)
            throw new InvalidOperationException($"More than {TrieCell.MaxValue} distinct idf values; widen the value field of a cell.");

        string[] words = [.. idf.Keys.Union(lists.Keys)];
        var codes = CharacterCodeTable.Rank(CountCharacters(words), static _ => true, marksClasses: false);
        IEnumerable<TrieWord> trieWords = words.Select(word => new TrieWord(
            codes.Encode(word),
            idf.TryGetValue(word, out double value) ? Array.BinarySearch(values, 1, values.Length - 1, value) : 0,
            (byte)lists.GetValueOrDefault(word)));

        var image = new ImageWriter(ImageKind.Terms);
        image.Add(SectionId.CharacterCodes, codes.Entries);
        (ulong[] cells, byte[] attributes) = DoubleArrayBuilder.Build(trieWords, codes.Count);
        image.Add<ulong>(SectionId.TrieCells, cells);
        image.Add<byte>(SectionId.CellAttributes, attributes);
        image.Add<double>(SectionId.InverseDocumentFrequencies, values);
        return image.ToArray();
    }

    private static Dictionary<string, double> ReadIdf(SourceFile source)
    {
        var idf = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (SourceLine line in source.Lines())
        {
            string[] fields = line.Fields(' ', 2, "'word idf' separated by one space");
            if (fields[0].Length == 0)
                throw line.Error("the word is empty");
            idf[fields[0]] = line.Number64(fields[1]);
        }

        return idf.Count > 0 ? idf : throw new SourceException(source.Path, 1, "the idf table is empty");
    }

    private static Dictionary<string, WordLists> ReadStopWords(SourceFile source)
    {
        var words = new Dictionary<string, WordLists>(StringComparer.Ordinal);
        foreach (SourceLine line in source.Lines('#'))
        {
            if (line.Text.Any(char.IsWhiteSpace))
                throw line.Error("a stop word has no white space");
            if (!words.TryAdd(line.Text, WordLists.StopWords))
                throw line.Error("the word stands twice");
        }

        return words;
    }

    private static Dictionary<char, long> CountCharacters(IEnumerable<string> words)
    {
        var weights = new Dictionary<char, long>();
        foreach (char c in words.SelectMany(word => word))
            weights[c] = weights.GetValueOrDefault(c) + 1;
        return weights;
    }
}
