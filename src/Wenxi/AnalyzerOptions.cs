using Wenxi.Segmentation;

namespace Wenxi;

/// <summary>How an <see cref="ArticleAnalyzer"/> cuts, finds names, counts terms and picks keywords.</summary>
public sealed record AnalyzerOptions
{
    /// <summary>
    /// Words of your own, as in <see cref="SegmenterOptions.UserDictionary"/>. They are tokens, terms and keywords where the
    /// cut takes them; only a name that is found in the text goes before them, see <see cref="EntityRecognizerOptions.Gazetteer"/>
    /// for names of your own. Default: <see cref="UserDictionary.Empty"/>.
    /// </summary>
    public UserDictionary UserDictionary { get; init; } = UserDictionary.Empty;

    /// <summary>
    /// Which mentions to find. Persons, places and organisations become one token each; with
    /// <see cref="EntityRecognizerOptions.None"/> the tokens are those of the segmenter. Default: all mentions.
    /// </summary>
    public EntityRecognizerOptions Entities { get; init; } = new();

    /// <summary>What counts as a term. Default: every word of the text that is no stop word.</summary>
    public TermCounterOptions Terms { get; init; } = new();

    /// <summary>Which words may be keywords, and how many to return. Default: 20 keywords.</summary>
    public KeywordExtractorOptions Keywords { get; init; } = new();
}
