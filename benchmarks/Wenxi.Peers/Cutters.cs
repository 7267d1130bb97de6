using Wenxi.Segmentation;

namespace Wenxi.Peers;

/// <summary>The ways to cut by the names that compare.py uses; each returns the number of tokens.</summary>
internal static class Cutters
{
    public static Func<string, int> Get(string form, string mode)
    {
        var segmenter = new Segmenter(Options(mode));
        var tokens = new TokenBuffer();
        return form switch
        {
            "strings" => text => segmenter.Cut(text).Length,
            "posseg" => text =>
            {
                segmenter.SegmentLikePosseg(text, tokens);
                return tokens.Count;
            },
            _ => text =>
            {
                segmenter.Segment(text, tokens);
                return tokens.Count;
            },
        };
    }

    // The peers are jieba and its ports: only the same work compares.
    private static SegmenterOptions LikeJieba { get; } = new() { Compatibility = Compatibility.Jieba };

    private static SegmenterOptions Options(string mode) => mode switch
    {
        "no-hmm" => LikeJieba with { UnknownWords = UnknownWordModel.None },
        "full" => LikeJieba with { Mode = SegmentationMode.Full },
        "search" => LikeJieba with { Mode = SegmentationMode.Search },
        "tag" => LikeJieba with { Tags = true },
        _ => LikeJieba,
    };
}
