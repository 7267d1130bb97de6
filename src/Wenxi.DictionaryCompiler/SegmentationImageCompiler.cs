using System.Text;
using Wenxi.Segmentation.Dictionary;

namespace Wenxi.DictionaryCompiler;

/// <summary>Word list, HMM tables and foldings of characters in, the image of Wenxi.Segmentation out.</summary>
internal sealed class SegmentationImageCompiler
{
    private readonly WordList _words;
    private readonly BoundaryModel _boundaries;
    private readonly TagModel _tags;
    private readonly CharacterCodeTable _codes;
    private readonly ushort[] _foldedCodes;
    private readonly ushort _sharedCode;
    private readonly string[] _tagNames;
    private readonly int[] _frequencies;
    private readonly ImageWriter _image = new(ImageKind.Segmentation);

    private SegmentationImageCompiler(WordList words, BoundaryModel boundaries, TagModel tags, SourceFile simplified, SourceFile unified)
    {
        _words = words;
        _boundaries = boundaries;
        _tags = tags;
        _codes = CharacterCodeTable.Rank(CountCharacters(), IsWord, marksClasses: true);
        (_foldedCodes, _sharedCode) = FoldedCharacterCodes.Build(words, boundaries, _codes, simplified, unified);
        _tagNames = [.. words.Words.Values.Select(word => word.Tag).Concat(tags.TagNames).Distinct().Order(StringComparer.Ordinal)];
        // Index 0 stands for no word.
        _frequencies = [0, .. words.Words.Values.Select(word => word.Frequency).Where(f => f > 0).Distinct().Order()];
    }

    public static byte[] Compile(SourceSet sources)
    {
        var words = WordList.Read(sources["dict.txt"]);
        var boundaries = BoundaryModel.Read(sources["finalseg-start.tsv"], sources["finalseg-transitions.tsv"], sources["finalseg-emissions.tsv"]);
        var tags = TagModel.Read(sources["posseg-start.tsv"], sources["posseg-transitions.tsv"], sources["posseg-emissions.tsv"], sources["posseg-states.tsv"]);
        return new SegmentationImageCompiler(words, boundaries, tags, sources["TSCharacters.txt"], sources["compatibility-ideographs.tsv"]).Write();
    }

    private byte[] Write()
    {
        _image.Add(SectionId.CharacterCodes, _codes.Entries);
        _image.Add<ushort>(SectionId.FoldedCharacterCodes, _foldedCodes);
        (ulong[] cells, byte[] attributes) = DoubleArrayBuilder.Build(TrieWords(), _codes.Count);
        _image.Add<ulong>(SectionId.TrieCells, cells);
        _image.Add<byte>(SectionId.CellAttributes, attributes);
        _image.Add<int>(SectionId.Frequencies, _frequencies);
        _image.Add<double>(SectionId.LogProbabilities, LogProbabilities());
        _image.Add<double>(SectionId.CharacterLogProbabilities, CharacterLogProbabilities());
        _image.Add<long>(SectionId.Totals, [_words.Words.Count, _words.Total, CharacterCode.First + CountCharacters().Keys.Count(IsWord), _sharedCode]);
        _image.Add<byte>(SectionId.TagNames, Encoding.UTF8.GetBytes(string.Concat(_tagNames.Select(name => name + "\n"))));
        _image.Add<double>(SectionId.BoundaryModel, _boundaries.StartAndTransitions);
        _image.Add<double>(SectionId.BoundaryEmissions, BoundaryEmissions());
        WriteTagModel();
        return _image.ToArray();
    }

    private Dictionary<char, long> CountCharacters()
    {
        var weights = new Dictionary<char, long>();
        foreach ((string word, (int frequency, _)) in _words.Words)
        {
            foreach (char c in word)
                weights[c] = weights.GetValueOrDefault(c) + frequency;
        }

        foreach (char c in _boundaries.Emissions.Keys.Concat(_tags.Emissions.Keys).Concat(_tags.Admitted.Keys))
            weights.TryAdd(c, 0);
        return weights;
    }

    private bool IsWord(char c) => _words.Words.TryGetValue(c.ToString(), out var entry) && entry.Frequency > 0;

    private IEnumerable<TrieWord> TrieWords()
    {
        foreach ((string word, (int frequency, string tag)) in _words.Words)
        {
            int value = frequency == 0 ? 0 : Array.BinarySearch(_frequencies, 1, _frequencies.Length - 1, frequency);
            if (value > TrieCell.MaxValue)
                throw new InvalidOperationException($"More than {TrieCell.MaxValue} distinct frequencies; widen the value field of a cell.");
            yield return new TrieWord(_codes.Encode(word), value, checked((byte)(1 + Array.BinarySearch(_tagNames, tag, StringComparer.Ordinal))));
        }
    }

    private double[] LogProbabilities() => Array.ConvertAll(_frequencies, LogProbability);

    // jieba gives a character that is no word the frequency 1.
    private double[] CharacterLogProbabilities()
    {
        var scores = new double[_codes.Count];
        scores.AsSpan().Fill(LogProbability(1));
        scores[CharacterCode.Outside] = double.PositiveInfinity;
        foreach ((string word, (int frequency, _)) in _words.Words)
        {
            if (word.Length == 1 && frequency > 0)
                scores[_codes[word[0]]] = LogProbability(frequency);
        }

        return scores;
    }

    private double LogProbability(int frequency) => Math.Log(frequency) - Math.Log(_words.Total);

    private double[] BoundaryEmissions()
    {
        int states = BoundaryModel.States.Length;
        var rows = new double[_codes.Count * states];
        rows.AsSpan().Fill(BoundaryModel.Impossible);
        foreach ((char c, double[] row) in _boundaries.Emissions)
            row.CopyTo(rows, _codes[c] * states);
        return rows;
    }

    private void WriteTagModel()
    {
        _image.Add<ushort>(SectionId.TagStates, Array.ConvertAll(_tags.States, state => (ushort)(
            BoundaryModel.States.IndexOf(state[0], StringComparison.Ordinal) << 8
            | 1 + Array.BinarySearch(_tagNames, TagModel.Tag(state), StringComparer.Ordinal))));
        _image.Add<double>(SectionId.TagStart, _tags.Start);
        _image.Add<double>(SectionId.TagTransitions, _tags.Transitions);
        _image.Add<ulong>(SectionId.TagSuccessors, TagSuccessors());

        var offsets = new int[_codes.Count + 1];
        var entries = new List<uint>();
        double[] values = [.. _tags.Emissions.Values.SelectMany(row => row.Values).Append(BoundaryModel.Impossible).Distinct().Order()];
        if (values.Length > ushort.MaxValue + 1)
            throw new InvalidOperationException($"{values.Length} distinct tag emissions do not fit into 16 bits.");

        var byCode = _tags.Emissions.Keys.Union(_tags.Admitted.Keys).ToDictionary(c => _codes[c]);
        for (ushort code = 0; code < _codes.Count; code++)
        {
            if (byCode.TryGetValue(code, out char c))
                entries.AddRange(TagEntries(c, values));
            offsets[code + 1] = entries.Count;
        }

        _image.Add<int>(SectionId.TagEmissionOffsets, offsets);
        _image.Add<uint>(SectionId.TagEmissionEntries, entries.ToArray());
        _image.Add<double>(SectionId.TagEmissionValues, values);
    }

    /// <summary>One entry for each state that a character has an emission for or is admitted to, by state.</summary>
    private IEnumerable<uint> TagEntries(char c, double[] values)
    {
        SortedDictionary<int, double> emissions = _tags.Emissions.GetValueOrDefault(c) ?? [];
        HashSet<int> admitted = _tags.Admitted.GetValueOrDefault(c) ?? [];
        foreach (int state in emissions.Keys.Union(admitted).Order())
        {
            double value = emissions.GetValueOrDefault(state, BoundaryModel.Impossible);
            yield return (uint)state | (admitted.Contains(state) ? 1u << 8 : 0) | (uint)Array.BinarySearch(values, value) << 16;
        }
    }

    private ulong[] TagSuccessors()
    {
        int count = _tags.States.Length;
        var successors = new ulong[count * 4];
        for (int to = 0; to < count; to++)
        {
            for (int from = 0; from < count; from++)
            {
                if (!double.IsNegativeInfinity(_tags.Transitions[to * count + from]))
                    successors[from * 4 + (to >> 6)] |= 1UL << to;
            }
        }

        return successors;
    }
}
