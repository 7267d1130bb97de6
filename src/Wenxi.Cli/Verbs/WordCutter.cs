using Wenxi.Segmentation;

namespace Wenxi.Cli.Verbs;

/// <summary>Cuts one text after another into the same buffer, in Wenxi's way or, tags included, in jieba's.</summary>
internal sealed class WordCutter(SegmenterOptions options)
{
    private readonly Segmenter _segmenter = new(options);
    private readonly TokenBuffer _buffer = new();

    public Explanation Explain(string text) => _segmenter.Explain(text);

    /// <summary>The words of <paramref name="text"/>; they are valid until the next call.</summary>
    public ReadOnlySpan<Token> Cut(ReadOnlySpan<char> text)
    {
        if (options is { Compatibility: Compatibility.Jieba, Tags: true })
            _segmenter.SegmentLikePosseg(text, _buffer);
        else
            _segmenter.Segment(text, _buffer);
        return _buffer.Tokens;
    }
}
