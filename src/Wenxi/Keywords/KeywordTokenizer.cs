using Wenxi.Segmentation;

namespace Wenxi.Keywords;

/// <summary>Cuts the texts that come without tokens: jieba's words where its keywords are wanted, otherwise the library's.</summary>
internal sealed class KeywordTokenizer
{
    private readonly Segmenter _segmenter;
    private readonly bool _likePosseg;

    public KeywordTokenizer(KeywordExtractorOptions options)
    {
        bool isTagged = options.Method != KeywordMethod.TfIdf || options.Tags.Count > 0;
        _likePosseg = isTagged && options.Compatibility == Compatibility.Jieba;
        _segmenter = new Segmenter(new SegmenterOptions { Compatibility = options.Compatibility, Tags = isTagged });
    }

    public Token[] Cut(string text)
    {
        if (!_likePosseg)
            return _segmenter.Segment(text);
        var buffer = new TokenBuffer();
        _segmenter.SegmentLikePosseg(text, buffer);
        return buffer.Tokens.ToArray();
    }
}
