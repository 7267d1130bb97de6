using Wenxi.Segmentation;

namespace Wenxi.Keywords.Phrases;

/// <summary>Finds the title that a text begins with.</summary>
internal static class LeadingTitle
{
    private const int Shortest = 4;
    private const int Longest = 40;

    /// <summary>The number of tokens that make the first line, if that is a title; otherwise 0.</summary>
    public static int TokensOf(string text, ReadOnlySpan<Token> tokens)
    {
        int end = text.IndexOf('\n', StringComparison.Ordinal);
        if (end < 0)
            return 0;
        ReadOnlySpan<char> line = text.AsSpan(0, end).Trim();
        if (line.Length is < Shortest or > Longest || line[^1] is '。' or '；' or '，' or '、' or '：' or '.' or ';' or ',' or ':' or '…')
            return 0;
        // A list of lines has no title, a text is longer than what stands over it.
        if (text.AsSpan(end).Trim().Length <= line.Length)
            return 0;
        int count = 0;
        while (count < tokens.Length && tokens[count].Start < end)
            count++;
        return count < tokens.Length ? count : 0;
    }
}
