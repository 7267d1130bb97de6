using JiebaNet.Engine;
using JiebaNet.Segmenter.Common;
using Wenxi.Segmentation;
using WenxiToken = Wenxi.Segmentation.Token;

namespace JiebaNet.Segmenter.PosSeg;

/// <summary>Cuts a text into words with their parts of speech.</summary>
/// <remarks>
/// Characters that no word covers are cut by a model of words and tags together, so that words can differ from those of
/// <see cref="JiebaSegmenter.Cut"/>. Thread-safe.
/// </remarks>
public class PosSegmenter
{
    private readonly JiebaSegmenter _segmenter;

    /// <summary>A tagger with a segmenter of its own.</summary>
    public PosSegmenter() : this(new JiebaSegmenter())
    {
    }

    /// <summary>A tagger with the words and tags of a segmenter.</summary>
    /// <param name="segmenter">The segmenter; words that are added to it later count, too.</param>
    /// <exception cref="ArgumentNullException">There is no segmenter.</exception>
    public PosSegmenter(JiebaSegmenter segmenter)
    {
        ArgumentNullException.ThrowIfNull(segmenter);
        _segmenter = segmenter;
    }

    /// <summary>Cuts and tags a text. O(length).</summary>
    /// <param name="text">Any string.</param>
    /// <param name="hmm">Whether a model joins and tags characters that no word covers.</param>
    /// <returns>Words that cover the text, with tags of the ICTCLAS set.</returns>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    public IEnumerable<Pair> Cut(string text, bool hmm = true)
    {
        ArgumentNullException.ThrowIfNull(text);
        WordState words = _segmenter.Words.Current;
        string standard = Signs.ForTags(text);
        var buffer = new TokenBuffer();
        words.ForTags(hmm).SegmentLikePosseg(standard, buffer);
        var pairs = new Pair[buffer.Count];
        for (int i = 0; i < pairs.Length; i++)
        {
            WenxiToken token = buffer.Tokens[i];
            string word = token.Text(text);
            pairs[i] = new Pair(word, hmm ? LatinTags.Of(words, word, token.Tag!) : token.Tag!);
        }

        if (hmm)
            WordRuns.Tag(words, text, standard, buffer.Tokens, pairs);
        return pairs;
    }

    /// <summary>Cuts and tags texts on all cores, in their order.</summary>
    /// <param name="texts">Any strings.</param>
    /// <param name="hmm">See <see cref="Cut"/>.</param>
    /// <exception cref="ArgumentNullException">There are no texts.</exception>
    public IEnumerable<IEnumerable<Pair>> CutInParallel(IEnumerable<string> texts, bool hmm = true)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return texts.AsParallel().AsOrdered().Select(text => Cut(text, hmm));
    }

    /// <summary>Cuts and tags the lines of a text on all cores.</summary>
    /// <param name="text">Any string; lines end with \r\n, \r or \n, and line ends are in no word.</param>
    /// <param name="hmm">See <see cref="Cut"/>.</param>
    /// <returns>The words of each line.</returns>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    public IEnumerable<IEnumerable<Pair>> CutInParallel(string text, bool hmm = true) => CutInParallel(text.SplitLines(), hmm);
}
