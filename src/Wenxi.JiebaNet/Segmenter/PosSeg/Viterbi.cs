using JiebaNet.Engine;
using Wenxi.Segmentation;
using Wenxi.Segmentation.PartOfSpeech;
using WenxiToken = Wenxi.Segmentation.Token;

namespace JiebaNet.Segmenter.PosSeg;

/// <summary>Cuts and tags without any word list, by jieba's hidden Markov model of words and tags alone. Thread-safe.</summary>
public class Viterbi
{
    private Viterbi()
    {
    }

    /// <summary>The one object of this class.</summary>
    public static Viterbi Instance { get; } = new();

    /// <summary>
    /// Cuts and tags Han characters by the model; numbers are <c>m</c>, letters <c>eng</c>, signs <c>x</c>, where jieba.NET
    /// asks the model about characters that it does not know. O(length × states).
    /// </summary>
    /// <param name="sentence">Any string.</param>
    /// <exception cref="ArgumentNullException">There is no string.</exception>
#pragma warning disable CA1822 // jieba.NET's users call it on Instance.
    public IEnumerable<Pair> Cut(string sentence)
#pragma warning restore CA1822
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var buffer = new TokenBuffer();
        PossegCut.AddUnknown(Lexicon.Default.Tags, sentence, 0, Codes.Of(sentence), buffer, new TagLattice());
        var pairs = new List<Pair>(buffer.Count);
        foreach (WenxiToken token in buffer.Tokens)
            pairs.Add(new Pair(token.Text(sentence), token.Tag!));
        return pairs;
    }
}
