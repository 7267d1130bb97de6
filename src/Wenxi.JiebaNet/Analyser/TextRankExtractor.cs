using JiebaNet.Segmenter;
using JiebaNet.Segmenter.PosSeg;

namespace JiebaNet.Analyser;

/// <summary>Finds keywords by TextRank: words that stand near many words that stand near many words.</summary>
/// <remarks>The weight is the rank in the graph of words that stand together, 1 for the highest; see <see cref="UndirectWeightedGraph.Rank"/>.</remarks>
public class TextRankExtractor : KeywordExtractor
{
    private readonly PosSegmenter _tagger;

    /// <summary>An extractor with a segmenter of its own.</summary>
    public TextRankExtractor() : this(new JiebaSegmenter())
    {
    }

    /// <summary>An extractor with the words of a segmenter.</summary>
    /// <param name="segmenter">The segmenter.</param>
    /// <exception cref="ArgumentNullException">There is no segmenter.</exception>
    public TextRankExtractor(JiebaSegmenter segmenter) => _tagger = new PosSegmenter(segmenter);

    /// <summary>How many words make a window; words that stand in one window are together. Default: 5.</summary>
    public int Span { get; set; } = 5;

    /// <summary>Whether a word may be a keyword: by its tag, its length and the stop words.</summary>
    /// <param name="allowPos">The parts of speech that may be keywords.</param>
    /// <param name="wp">The word.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public bool PairFilter(IEnumerable<string> allowPos, Pair wp)
    {
        ArgumentNullException.ThrowIfNull(allowPos);
        ArgumentNullException.ThrowIfNull(wp);
        return allowPos.Contains(wp.Flag) && MayBeKeyword(wp.Word);
    }

    /// <inheritdoc/>
    public override IEnumerable<string> ExtractTags(string text, int count = 20, IEnumerable<string>? allowPos = null) =>
        ExtractTagsWithWeight(text, count, allowPos).Select(pair => pair.Word);

    /// <inheritdoc/>
    /// <remarks>Without <paramref name="allowPos"/> nouns, names and verbs may be keywords (<see cref="Constants.NounAndVerbPos"/>).</remarks>
    public override IEnumerable<WordWeightPair> ExtractTagsWithWeight(string text, int count = 20, IEnumerable<string>? allowPos = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        HashSet<string> tags = allowPos?.ToHashSet(StringComparer.Ordinal) ?? [];
        if (tags.Count == 0)
            tags.UnionWith(Constants.NounAndVerbPos);
        return Best(Graph([.. _tagger.Cut(text)], tags).Rank(), count);
    }

    private UndirectWeightedGraph Graph(Pair[] words, HashSet<string> tags)
    {
        bool[] may = Array.ConvertAll(words, word => PairFilter(tags, word));
        var together = new Dictionary<(string, string), int>();
        for (int i = 0; i < words.Length; i++)
        {
            for (int j = i + 1; may[i] && j < Math.Min(i + Span, words.Length); j++)
            {
                if (may[j])
                    together[(words[i].Word, words[j].Word)] = together.GetValueOrDefault((words[i].Word, words[j].Word)) + 1;
            }
        }

        var graph = new UndirectWeightedGraph();
        foreach (((string first, string second), int count) in together)
            graph.AddEdge(first, second, count);
        return graph;
    }
}
