using Wenxi.Segmentation;
using Wenxi.Segmentation.Dictionary;

namespace JiebaNet.Engine;

/// <summary>
/// jieba.NET's full mode, which is that of jieba before 0.42: words are looked for in runs of Han characters only, and what
/// stands between is split at all signs but letters, digits, +, # and line feeds, empty strings included.
/// </summary>
internal static class CutAll
{
    public static List<string> Cut(WordState words, string text)
    {
        var result = new List<string>();
        var buffer = new TokenBuffer();
        for (int start = 0; start < text.Length;)
        {
            bool isHan = CharacterCode.IsJiebaHan(text[start]);
            int end = start + 1;
            while (end < text.Length && CharacterCode.IsJiebaHan(text[end]) == isHan)
                end++;
            if (isHan)
                AddWords(words, text, start, end, buffer, result);
            else
                AddGap(text, start, end, result);
            start = end;
        }

        return result;
    }

    private static void AddWords(WordState words, string text, int start, int end, TokenBuffer buffer, List<string> result)
    {
        words.Full.Segment(text.AsSpan(start, end - start), buffer);
        foreach (Wenxi.Segmentation.Token token in buffer.Tokens)
            result.Add(text.Substring(start + token.Start, token.Length));
    }

    private static void AddGap(string text, int start, int end, List<string> result)
    {
        int from = start;
        for (int i = start; i < end; i++)
        {
            if (char.IsAsciiLetterOrDigit(text[i]) || text[i] is '+' or '#' or '\n')
                continue;
            result.Add(text[from..i]);
            from = i + 1;
        }

        result.Add(text[from..end]);
    }
}
