using Wenxi.Segmentation;
using Wenxi.Terms;

namespace Wenxi.Keywords;

/// <summary>Decides which tokens may be keywords: by our rules or by jieba's.</summary>
internal abstract class TokenFilter
{
    // The default of jieba.analyse.textrank.
    private static readonly string[] TextRankTags = ["ns", "n", "vn", "v"];

    public abstract bool Accepts(ReadOnlySpan<char> text, Token token);

    public static TokenFilter Of(KeywordExtractorOptions options)
    {
        ArgumentNullException.ThrowIfNull(options.StopWords, nameof(options));
        ArgumentNullException.ThrowIfNull(options.Tags, nameof(options));
        ArgumentOutOfRangeException.ThrowIfNegative(options.MinimumLength, nameof(options));
        IReadOnlyList<string> tags = options is { Method: KeywordMethod.TextRank, Tags.Count: 0 } ? TextRankTags : options.Tags;
        return options.Compatibility == Compatibility.Jieba
            ? new JiebaTokenFilter(options.StopWords, tags, options.MinimumLength)
            : new OwnTokenFilter(new TermFilter(options.StopWords, tags, options.MinimumLength, options.IncludeNumbers));
    }
}
