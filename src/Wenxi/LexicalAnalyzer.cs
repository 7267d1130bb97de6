using Wenxi.Display;
using Wenxi.Tagging;

namespace Wenxi;

/// <summary>
/// Cuts and labels a text with a small neural network: words with parts of speech, names of persons, places and
/// organisations, times. Immutable and thread-safe: make one and share it.
/// </summary>
/// <remarks>
/// The network is the bidirectional GRU with a CRF of jieba's "paddle mode" (lac_small, Apache-2.0), run in managed code.
/// Full-width, upper-case and traditional characters are looked up as their plain forms. Each paragraph is read as a whole,
/// one over 512 characters in parts. The first call loads the model (some 30 ms, 10 MB); a call works in a rented
/// workspace of about 8 MB, whatever the length of the text.
/// </remarks>
public sealed class LexicalAnalyzer
{
    // Texts that are read ahead to fill the lanes of the network; more would only delay the first result.
    private const int TextsAtOnce = 64;

    /// <summary>Makes an analyzer; the model is loaded by the first call.</summary>
    /// <param name="options">How to compute; null means the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">The precision is no value of <see cref="LexicalPrecision"/>.</exception>
    public LexicalAnalyzer(LexicalAnalyzerOptions? options = null)
    {
        Options = options ?? new LexicalAnalyzerOptions();
        if (!Enum.IsDefined(Options.Precision))
            throw new ArgumentOutOfRangeException(nameof(options), Options.Precision, "The precision is neither Fast nor Exact.");
    }

    /// <summary>How this analyzer computes.</summary>
    public LexicalAnalyzerOptions Options { get; }

    /// <summary>Labels a text. Any text will do; takes time linear in it.</summary>
    /// <returns>
    /// Spans in text order without overlap. They cover the text except line breaks and the white space around lines.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="Segmentation.DictionaryImageException">The model embedded in this assembly is damaged.</exception>
    public IReadOnlyList<LexicalSpan> Analyze(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new DisplayedList<LexicalSpan>(Analyze([text], CancellationToken.None)[0], spans => ResultTable.Of(spans, text));
    }

    /// <summary>Labels many texts, one after the other; short ones go through the network side by side.</summary>
    /// <param name="texts">The texts; read while the results are enumerated, at most 64 ahead.</param>
    /// <param name="cancellationToken">Looked at every 8,192 characters or so.</param>
    /// <returns>For each text, in order, what <see cref="Analyze(string)"/> returns.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> or one of them is null.</exception>
    /// <exception cref="OperationCanceledException">Cancellation was asked for.</exception>
    /// <exception cref="Segmentation.DictionaryImageException">The model embedded in this assembly is damaged.</exception>
    public IEnumerable<IReadOnlyList<LexicalSpan>> Analyze(IEnumerable<string> texts, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return AnalyzeInGroups(texts, cancellationToken);
    }

    private IEnumerable<IReadOnlyList<LexicalSpan>> AnalyzeInGroups(IEnumerable<string> texts, CancellationToken cancellationToken)
    {
        var group = new List<string>(TextsAtOnce);
        int characters = 0;
        foreach (string text in texts)
        {
            ArgumentNullException.ThrowIfNull(text, nameof(texts));
            group.Add(text);
            characters += text.Length;
            if (group.Count < TextsAtOnce && characters < TextTagger.BatchCharacters)
                continue;
            foreach (List<LexicalSpan> spans in Analyze([.. group], cancellationToken))
                yield return spans;
            group.Clear();
            characters = 0;
        }

        foreach (List<LexicalSpan> spans in Analyze([.. group], cancellationToken))
            yield return spans;
    }

    private List<LexicalSpan>[] Analyze(string[] texts, CancellationToken cancellationToken)
    {
        var spans = new List<LexicalSpan>[texts.Length];
        for (int i = 0; i < spans.Length; i++)
            spans[i] = new List<LexicalSpan>(texts[i].Length / 2);
        TaggerModel model = TaggerModel.Of(Options.Precision);
        new TextTagger(model).Tag(texts, new SpanReader(model, spans), cancellationToken);
        return spans;
    }
}
