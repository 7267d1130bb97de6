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

    private static SegmenterOptions Options(string mode) => mode switch
    {
        "no-hmm" => new SegmenterOptions { UnknownWords = UnknownWordModel.None },
        "full" => new SegmenterOptions { Mode = SegmentationMode.Full, Compatibility = Compatibility.Jieba },
        "search" => new SegmenterOptions { Mode = SegmentationMode.Search },
        "tag" => new SegmenterOptions { Tags = true },
        _ => new SegmenterOptions(),
    };
}
