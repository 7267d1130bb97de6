using Wenxi.Segmentation;
using Wenxi.Terms;

namespace Wenxi;

/// <summary>
/// Finds the keywords of a text by tf-idf with jieba's table of inverse document frequencies. Immutable and thread-safe.
/// </summary>
/// <remarks>
/// The score of a word is count × idf ÷ (number of all words that may be keywords), as in <c>jieba.analyse.extract_tags</c>;
/// a word that the table does not know takes the table's median. Given the same words, stop words and
/// <see cref="KeywordExtractorOptions.IncludeNumbers"/>, the scores are jieba's, bit for bit; words of symbols only, such
/// as <c>...</c>, are never keywords here. Case counts, since it does in the table.
/// </remarks>
public sealed class KeywordExtractor
{
    private readonly TermFilter _filter;

    /// <summary>Makes an extractor.</summary>
    /// <param name="options">Which words to score and how many to return; null means the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of keywords is below 1 or the minimum length is negative.</exception>
    public KeywordExtractor(KeywordExtractorOptions? options = null)
    {
        Options = options ?? new KeywordExtractorOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(Options.Top, 1, nameof(options));
        _filter = new TermFilter(Options.StopWords, Options.Tags, Options.MinimumLength, Options.IncludeNumbers);
    }

    /// <summary>What this extractor scores and returns.</summary>
    public KeywordExtractorOptions Options { get; }

    /// <summary>
    /// The keywords of a text, best first; words of equal score stand in the order in which they first occur. Takes time
    /// linear in the text, and n log n in the number of different words.
    /// </summary>
    /// <param name="text">The text that the tokens are ranges of.</param>
    /// <param name="tokens">Tokens in text order.</param>
    /// <exception cref="ArgumentException">Tags are asked for and a token has none.</exception>
    public IReadOnlyList<Keyword> Extract(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
    {
        var candidates = CountCandidates(text, tokens);
        var keywords = Score(candidates);
        return keywords.Length <= Options.Top ? keywords : keywords[..Options.Top];
    }

    private TermTable CountCandidates(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
    {
        var table = new TermTable(StringComparer.Ordinal);
        foreach (var token in tokens)
        {
            if (_filter.Accepts(text, token))
                table.Add(token.Slice(text), token.Start);
        }
        return table;
    }

    private static Keyword[] Score(TermTable candidates)
    {
        var image = TermImage.Default;
        var terms = candidates.InTextOrder;
        var keywords = new Keyword[terms.Length];
        var ranks = new (double NegativeScore, int Order)[terms.Length];
        for (var i = 0; i < terms.Length; i++)
        {
            var (term, count, _) = terms[i];
            var idf = image.TryGetIdf(term, out var known) ? known : image.MedianIdf;
            // Divided first: the order of jieba's operations decides the last bit.
            var score = count * (idf / candidates.TotalCount);
            keywords[i] = new Keyword(term, score, count);
            ranks[i] = (-score, i);
        }
        // The sort is not stable; the order in the text is the second key.
        Array.Sort(ranks, keywords);
        return keywords;
    }
}
