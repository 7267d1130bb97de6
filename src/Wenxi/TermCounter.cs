using Wenxi.Segmentation;
using Wenxi.Statistics;
using Wenxi.Statistics.Counting;
using Wenxi.Terms;

namespace Wenxi;

/// <summary>
/// Counts the words of a text, without stop words, punctuation, white space and numbers; or n-grams of them; or the things
/// that have names. Immutable and thread-safe.
/// </summary>
public sealed class TermCounter
{
    private readonly TermFilter _filter;
    private readonly StringComparer _comparer;

    /// <summary>Makes a counter.</summary>
    /// <param name="options">What counts as a term; null means the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The minimum length is negative or above the maximum, or an option of n-grams out of its range.
    /// </exception>
    /// <exception cref="ArgumentException">There is no size of n-grams.</exception>
    /// <exception cref="ArgumentNullException">An option is null that may not be.</exception>
    public TermCounter(TermCounterOptions? options = null)
    {
        Options = options ?? new TermCounterOptions();
        ArgumentNullException.ThrowIfNull(Options.NGrams, nameof(options));
        Options.NGrams.Check(nameof(options));
        _filter = new TermFilter(Options);
        _comparer = Options.LetterCase == LetterCase.Fold ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
    }

    /// <summary>What this counter counts.</summary>
    public TermCounterOptions Options { get; }

    /// <summary>Counts the terms among <paramref name="tokens"/>. Takes time linear in the text; allocates one string per different term.</summary>
    /// <param name="text">The text that the tokens are ranges of.</param>
    /// <param name="tokens">Tokens in text order.</param>
    /// <exception cref="ArgumentException">Tags are asked for and a token has none.</exception>
    public TermFrequencies Count(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
    {
        var table = new TermTable(_comparer);
        if (!Options.NGrams.IsSingleTerms)
        {
            NGramCounting.Count(text, tokens, _filter, Options.NGrams, table);
            return new TermFrequencies(table);
        }

        foreach (var token in tokens)
        {
            if (_filter.Accepts(text, token))
                table.Add(token.Slice(text), token.Start);
        }

        return new TermFrequencies(table);
    }

    /// <summary>
    /// Counts the named things of a text in place of its words: each mention for the main name of what it stands for.
    /// Takes time linear in the mentions.
    /// </summary>
    /// <param name="analysis">The mentions and entities of the text.</param>
    /// <remarks>
    /// As tags persons have <c>nr</c>, places <c>ns</c>, organisations <c>nt</c>, other things <c>nz</c>. Case counts, and
    /// n-grams are not made: see <see cref="CorpusTokenizer"/> for sequences of names.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="analysis"/> is null.</exception>
    public TermFrequencies Count(EntityAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        var table = new TermTable(StringComparer.Ordinal);
        var terms = new EntityTerms(analysis);
        foreach (Mention mention in terms.Mentions)
        {
            string name = terms.NameOf(mention);
            if (_filter.HasAcceptedTag(EntityTerms.TagOf(mention.Type)) && _filter.AcceptsForm(name))
                table.Add(name, mention.Start);
        }

        return new TermFrequencies(table);
    }
}
