using JiebaNet.Engine;
using Wenxi.Segmentation;
using Wenxi.Segmentation.Scalar;
using WenxiToken = Wenxi.Segmentation.Token;

namespace JiebaNet.Segmenter.FinalSeg;

/// <summary>Cuts without any word list, by jieba's hidden Markov model of word boundaries alone. Thread-safe.</summary>
public class Viterbi : IFinalSeg
{
    private Viterbi()
    {
    }

    /// <summary>The one object of this class.</summary>
    public static Viterbi Instance { get; } = new();

    /// <summary>Cuts Han characters by the model, and what stands between by its shape. O(length).</summary>
    /// <param name="sentence">Any string.</param>
    /// <exception cref="ArgumentNullException">There is no string.</exception>
    public IEnumerable<string> Cut(string sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var buffer = new TokenBuffer();
        UnknownRunCut.Cut(Lexicon.Default.Boundaries, sentence, Codes.Of(sentence), 0, buffer, new byte[sentence.Length]);
        var words = new List<string>(buffer.Count);
        foreach (WenxiToken token in buffer.Tokens)
            words.Add(token.Text(sentence));
        return words;
    }
}
