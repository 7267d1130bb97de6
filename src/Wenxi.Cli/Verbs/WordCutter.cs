using Wenxi.Segmentation;

namespace Wenxi.Cli.Verbs;

/// <summary>Cuts one text after another into the same buffer, in Wenxi's way or, tags included, in jieba's.</summary>
internal sealed class WordCutter(Segmenter segmenter)
{
    private readonly TokenBuffer _buffer = new();

    /// <summary>The words of <paramref name="text"/>; they are valid until the next call.</summary>
    public ReadOnlySpan<Token> Cut(ReadOnlySpan<char> text)
    {
        if (segmenter.Options is { Compatibility: Compatibility.Jieba, Tags: true })
            segmenter.SegmentLikePosseg(text, _buffer);
        else
            segmenter.Segment(text, _buffer);
        return _buffer.Tokens;
    }
}
