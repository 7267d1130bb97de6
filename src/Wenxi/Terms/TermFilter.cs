using Wenxi.Segmentation;

namespace Wenxi.Terms;

/// <summary>Decides which tokens are terms: the one place where counting and keywords leave something out.</summary>
internal sealed class TermFilter
{
    private readonly StopWords _stopWords;
    private readonly string[] _tags;
    private readonly int _minimumLength;
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

    public bool Accepts(ReadOnlySpan<char> text, Token token)
    {
        var word = token.Slice(text);
        return TermClassifier.Classify(word, token.Tag) switch
        {
            TermKind.Symbol => false,
            TermKind.Number => _includeNumbers,
            _ => true,
        } && HasAcceptedTag(token) && IsLongEnough(word) && !_stopWords.Contains(word);
    }

    // Most words have the length that is asked for even if every pair of code units is one character.
    private bool IsLongEnough(ReadOnlySpan<char> word) =>
        word.Length >= 2 * _minimumLength || TermClassifier.LengthInCharacters(word) >= _minimumLength;

    private bool HasAcceptedTag(Token token)
    {
        if (_tags.Length == 0)
            return true;
        if (token.Tag is not { } tag)
            throw NoTag();
        foreach (var accepted in _tags)
        {
            if (tag.StartsWith(accepted, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    public static ArgumentException NoTag() =>
        new("The token has no tag, and the options ask for one; segment with SegmenterOptions.Tags = true.");
}
