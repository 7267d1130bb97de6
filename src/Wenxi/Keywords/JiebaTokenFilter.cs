using Wenxi.Segmentation;
using Wenxi.Terms;

namespace Wenxi.Keywords;

/// <summary>The conditions of jieba.analyse: a tag of the list, length without white space at the ends, no stop word.</summary>
internal sealed class JiebaTokenFilter(StopWords stopWords, IReadOnlyList<string> tags, int minimumLength) : TokenFilter
{
    private readonly string[] _tags = [.. tags];

    public override bool Accepts(ReadOnlySpan<char> text, Token token)
    {
        ReadOnlySpan<char> word = token.Slice(text);
        return HasAcceptedTag(token) && LengthOfStripped(word) >= minimumLength && !stopWords.Contains(word);
    }

    private bool HasAcceptedTag(Token token)
    {
        if (_tags.Length == 0)
            return true;
        if (token.Tag is not { } tag)
            throw TermFilter.NoTag();
        return Array.IndexOf(_tags, tag) >= 0;
    }

    private static int LengthOfStripped(ReadOnlySpan<char> word)
    {
        while (word.Length > 0 && IsWhiteSpace(word[0]))
            word = word[1..];
        while (word.Length > 0 && IsWhiteSpace(word[^1]))
            word = word[..^1];
        return TermClassifier.LengthInCharacters(word);
    }

    // Python's str.strip also takes the four separators of ASCII.
    private static bool IsWhiteSpace(char character) => char.IsWhiteSpace(character) || character is >= '\x1c' and <= '\x1f';
}
