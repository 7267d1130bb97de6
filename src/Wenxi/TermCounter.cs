using Wenxi.Segmentation;
using Wenxi.Terms;

namespace Wenxi;

/// <summary>
/// Counts the words of a text, without stop words, punctuation, white space and numbers. Words that differ only in case
/// (NATO, Nato) are one term. Immutable and thread-safe.
/// </summary>
public sealed class TermCounter
{
    private readonly TermFilter _filter;

    /// <summary>Makes a counter.</summary>
    /// <param name="options">What counts as a term; null means the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">The minimum length is negative.</exception>
    public TermCounter(TermCounterOptions? options = null)
    {
        Options = options ?? new TermCounterOptions();
        _filter = new TermFilter(Options.StopWords, Options.Tags, Options.MinimumLength, Options.IncludeNumbers);
    }

    /// <summary>What this counter counts.</summary>
    public TermCounterOptions Options { get; }

    /// <summary>Counts the terms among <paramref name="tokens"/>. Takes time linear in the text; allocates one string per different term.</summary>
    /// <param name="text">The text that the tokens are ranges of.</param>
    /// <param name="tokens">Tokens in text order.</param>
    /// <exception cref="ArgumentException">Tags are asked for and a token has none.</exception>
    public TermFrequencies Count(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
    {
        var table = new TermTable(StringComparer.OrdinalIgnoreCase);
        foreach (var token in tokens)
        {
            if (_filter.Accepts(text, token))
                table.Add(token.Slice(text), token.Start);
        }
        return new TermFrequencies(table);
    }
}
