using System.Buffers;
using System.Text.RegularExpressions;
using Wenxi.Segmentation;

namespace Wenxi.Terms;

/// <summary>Decides which tokens are terms: the one place where counting and keywords leave something out.</summary>
internal sealed class TermFilter
{
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。！？!?….．｡‼⁇⁈⁉\n\r\v\f\u0085\u2028\u2029");

    private readonly StopWords _stopWords;
    private readonly string[] _tags;
    private readonly int _minimumLength;
    private readonly int _maximumLength = int.MaxValue;
    private readonly Regex? _pattern;
    private readonly bool _includeNumbers;

    public TermFilter(StopWords stopWords, IReadOnlyList<string> tags, int minimumLength, bool includeNumbers)
    {
        ArgumentNullException.ThrowIfNull(stopWords);
        ArgumentNullException.ThrowIfNull(tags);
        ArgumentOutOfRangeException.ThrowIfNegative(minimumLength);
        _stopWords = stopWords;
        _tags = [.. tags];
        _minimumLength = minimumLength;
        _includeNumbers = includeNumbers;
    }

    public TermFilter(TermCounterOptions options)
        : this(options.StopWords, options.Tags, options.MinimumLength, options.IncludeNumbers)
    {
        if (options.MaximumLength is { } maximum)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(maximum, options.MinimumLength, nameof(options));
            _maximumLength = maximum;
        }
        if (!Enum.IsDefined(options.LetterCase))
            throw new ArgumentOutOfRangeException(nameof(options), options.LetterCase, "The letter case is neither Fold nor Keep.");
        _pattern = options.Pattern;
    }

    /// <summary>Whether tokens must have tags.</summary>
    public bool AsksForTags => _tags.Length > 0;

    public bool Accepts(ReadOnlySpan<char> text, Token token)
    {
        var word = token.Slice(text);
        return IsCounted(TermClassifier.Classify(word, token.Tag)) && HasAcceptedTag(token.Tag) && AcceptsForm(word);
    }

    /// <summary>What a token is in a sequence of terms.</summary>
    public TermPlace PlaceOf(ReadOnlySpan<char> text, Token token)
    {
        if (Accepts(text, token))
            return TermPlace.Term;
        var word = token.Slice(text);
        return TermClassifier.Classify(word, token.Tag) != TermKind.Symbol ? TermPlace.Gap : PlaceOfSymbol(word);
    }

    public bool IsCounted(TermKind kind) => kind == TermKind.Word || (kind == TermKind.Number && _includeNumbers);

    /// <summary>What can be said of a word without its tag.</summary>
    public bool AcceptsForm(ReadOnlySpan<char> word) =>
        HasAcceptedLength(word) && !_stopWords.Contains(word) && (_pattern is null || _pattern.IsMatch(word));

    /// <exception cref="ArgumentException">Tags are asked for and there is none.</exception>
    public bool HasAcceptedTag(string? tag)
    {
        if (_tags.Length == 0)
            return true;
        if (tag is null)
            throw NoTag();
        foreach (var accepted in _tags)
        {
            if (tag.StartsWith(accepted, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    public static TermPlace PlaceOfSymbol(ReadOnlySpan<char> symbol) =>
        symbol.ContainsAny(SentenceEnds) ? TermPlace.Boundary
        : symbol.IsWhiteSpace() ? TermPlace.Nothing
        : TermPlace.Gap;

    // Most words have the length that is asked for even if every pair of code units is one character.
    private bool HasAcceptedLength(ReadOnlySpan<char> word)
    {
        if (word.Length >= 2 * (long)_minimumLength && word.Length <= _maximumLength)
            return true;
        var length = TermClassifier.LengthInCharacters(word);
        return length >= _minimumLength && length <= _maximumLength;
    }

    public static ArgumentException NoTag() =>
        new("The token has no tag, and the options ask for one; segment with SegmenterOptions.Tags = true.");
}
