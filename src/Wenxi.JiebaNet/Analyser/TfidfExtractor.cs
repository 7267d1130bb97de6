using JiebaNet.Segmenter;
using JiebaNet.Segmenter.Common;
using JiebaNet.Segmenter.PosSeg;

namespace JiebaNet.Analyser;

/// <summary>Finds keywords by tf-idf: how often a word comes here, and how rarely elsewhere.</summary>
/// <remarks>The weight is count × idf ÷ (number of all words that may be keywords), bit for bit as in jieba.NET.</remarks>
public class TfidfExtractor : KeywordExtractor
{
    private readonly JiebaSegmenter _segmenter;
    private readonly PosSegmenter _tagger;
    private readonly IdfLoader _idf = new();

    /// <summary>An extractor.</summary>
    /// <param name="segmenter">The segmenter whose words are used; null means one of its own.</param>
    public TfidfExtractor(JiebaSegmenter? segmenter = null)
    {
        _segmenter = segmenter ?? new JiebaSegmenter();
        _tagger = new PosSegmenter(_segmenter);
    }

    /// <summary>Replaces the inverse document frequencies by those of a file.</summary>
    /// <param name="idfPath">See <see cref="IdfLoader.SetNewPath"/>.</param>
    /// <exception cref="ArgumentNullException">There is no path.</exception>
    /// <exception cref="FormatException">A line has no number; the message names file and line.</exception>
    /// <exception cref="IOException">There is no such file, or reading failed.</exception>
    public void SetIdfPath(string idfPath)
    {
        ArgumentNullException.ThrowIfNull(idfPath);
        _idf.SetNewPath(idfPath);
    }

    /// <inheritdoc/>
    public override IEnumerable<string> ExtractTags(string text, int count = 20, IEnumerable<string>? allowPos = null) =>
        ExtractTagsWithWeight(text, count, allowPos).Select(pair => pair.Word);

    /// <inheritdoc/>
    public override IEnumerable<WordWeightPair> ExtractTagsWithWeight(string text, int count = 20, IEnumerable<string>? allowPos = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var counts = new Counter<string>(Words(text, allowPos?.ToHashSet(StringComparer.Ordinal)).Where(MayBeKeyword));
        double total = counts.Total;
        return Best(counts.Elements.Select(pair => KeyValuePair.Create(pair.Key, pair.Value * (_idf.Of(pair.Key) / total))), count);
    }

    private IEnumerable<string> Words(string text, HashSet<string>? tags) => tags is { Count: > 0 }
        ? _tagger.Cut(text).Where(pair => tags.Contains(pair.Flag)).Select(pair => pair.Word)
        : _segmenter.Cut(text);
}
