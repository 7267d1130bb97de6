namespace Wenxi.Keywords.Sentences;

/// <summary>Finds the sentences of a text: ranges without white space at the ends.</summary>
internal static class SentenceSplitter
{
    public static List<(int Start, int End)> Split(ReadOnlySpan<char> text)
    {
        var sentences = new List<(int, int)>();
        int start = 0, i = 0;
        while (i < text.Length)
        {
            if (!IsEnd(text, i++))
                continue;
            // What closes belongs to the sentence, as do more marks: ？！”
            while (i < text.Length && (text[i] is '”' or '’' or '」' or '』' or '）' or ')' or '】' or '》' or '"' || (text[i] != '\n' && IsEnd(text, i))))
                i++;
            Add(text, start, i, sentences);
            start = i;
        }

        Add(text, start, text.Length, sentences);
        return sentences;
    }

    private static bool IsEnd(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        '。' or '！' or '？' or '!' or '?' or '；' or ';' or '…' or '\n' or '\r' or '\u2028' or '\u2029' => true,
        '.' => at > 0 && char.IsAsciiLetterLower(text[at - 1]) && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1])),
        _ => false,
    };

    private static void Add(ReadOnlySpan<char> text, int start, int end, List<(int, int)> sentences)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        if (end > start)
            sentences.Add((start, end));
    }
}
