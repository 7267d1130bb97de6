using Wenxi.Display;
using Wenxi.Keywords;
using Wenxi.Keywords.Sentences;
using Wenxi.Segmentation;
using Wenxi.Terms;

namespace Wenxi;

/// <summary>
/// Finds the sentences that summarise a text, by the graph of words that <see cref="KeywordMethod.TextRank"/> ranks. Immutable
/// and thread-safe.
/// </summary>
/// <remarks>
/// A sentence weighs the sum of the ranks of its different words over the square root of the number of its words; words of
/// sentences that are taken count half from then on, so that the next one says something else. The ranks are those of
/// Mihalcea and Tarau, TextRank: Bringing Order into Texts (2004), which compares each sentence with each other instead; a sum
/// over words takes time linear in the text.
/// </remarks>
public sealed class KeySentenceExtractor
{
    private static readonly string[] Tags = ["n", "v", "j", "i", "l", "eng"];

    private readonly Segmenter _segmenter = new(new SegmenterOptions { Tags = true });
    private readonly OwnTokenFilter _filter;

    /// <summary>Makes an extractor.</summary>
    /// <param name="options">How many sentences to take; null means the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of sentences is below 1, or there is no such order.</exception>
    /// <exception cref="ArgumentNullException">There are no stop words.</exception>
    public KeySentenceExtractor(KeySentenceExtractorOptions? options = null)
    {
        Options = options ?? new KeySentenceExtractorOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(Options.Top, 1, nameof(options));
        if (!Enum.IsDefined(Options.Order))
            throw new ArgumentOutOfRangeException(nameof(options), Options.Order, "There is no such order.");
        _filter = new OwnTokenFilter(new TermFilter(Options.StopWords, Tags, minimumLength: 2, includeNumbers: false));
    }

    /// <summary>How many sentences this extractor takes, and in which order.</summary>
    public KeySentenceExtractorOptions Options { get; }

    /// <summary>Cuts a text and gives its key sentences. Any text will do; takes time linear in it.</summary>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    public IReadOnlyList<KeySentence> Extract(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Extract(text, _segmenter.Segment(text));
    }

    /// <summary>The key sentences of a text that is cut. Takes time linear in it.</summary>
    /// <param name="text">The text that the tokens are ranges of.</param>
    /// <param name="tokens">Tokens in text order, with tags.</param>
    /// <exception cref="ArgumentException">A token has no tag.</exception>
    public IReadOnlyList<KeySentence> Extract(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
    {
        List<(int Start, int End)> sentences = SentenceSplitter.Split(text);
        KeySentence[] taken = SentenceRanking.Take(text, tokens, sentences, _filter, Options.Top);
        if (Options.Order == KeySentenceOrder.Text)
            Array.Sort(taken, static (left, right) => left.Start.CompareTo(right.Start));
        return new DisplayedList<KeySentence>(taken, ResultTable.Of);
    }
}
