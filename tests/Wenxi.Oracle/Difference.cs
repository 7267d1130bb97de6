using Wenxi.Segmentation;

namespace Wenxi.Oracle;

/// <summary>A stretch of a text that the two sides cut differently.</summary>
/// <param name="Text">The whole text.</param>
/// <param name="Expected">jieba's words from the first to the last that differ.</param>
/// <param name="Actual">Ours.</param>
/// <param name="Position">UTF-16 offset at which the first of our words that differ starts.</param>
internal sealed record Difference(string Text, string[] Expected, string[] Actual, int Position)
{
    /// <summary>Number of words concerned, on the side that has more of them.</summary>
    public int Tokens => Math.Max(Expected.Length, Actual.Length);

    public static Difference? Find(string text, List<ExpectedToken> expected, ReadOnlySpan<Token> actual)
    {
        int shorter = Math.Min(expected.Count, actual.Length);
        int same = 0;
        while (same < shorter && Same(text, expected[same], actual[same]))
            same++;
        if (same == expected.Count && same == actual.Length)
            return null;
        int sameAtEnd = 0;
        while (sameAtEnd < shorter - same && Same(text, expected[^(sameAtEnd + 1)], actual[^(sameAtEnd + 1)]))
            sameAtEnd++;
        var ours = new List<string>();
        foreach (Token token in actual[same..^sameAtEnd])
            ours.Add(Printable.Word(token.Slice(text), token.Tag));
        return new Difference(
            text,
            [.. expected[same..^sameAtEnd].Select(token => token.ToString())],
            [.. ours],
            same < actual.Length ? actual[same].Start : text.Length);
    }

    private static bool Same(string text, ExpectedToken expected, Token actual) =>
        (expected.Start < 0 || expected.Start == actual.Start)
        && expected.Flag == actual.Tag
        && actual.Slice(text).SequenceEqual(expected.Word.Span);
}
