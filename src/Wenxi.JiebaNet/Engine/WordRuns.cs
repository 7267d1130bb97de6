using JiebaNet.Segmenter.PosSeg;
using Wenxi.Segmentation;
using WenxiToken = Wenxi.Segmentation.Token;

namespace JiebaNet.Engine;

/// <summary>
/// Characters that stand alone between the words of the best path, though all of them together are a word, which was less
/// probable (搬|到 came before 搬到): jieba tags each for itself, jieba.NET tags them x.
/// </summary>
internal static class WordRuns
{
    private const string Other = "x";

    /// <param name="words">The words.</param>
    /// <param name="text">The text.</param>
    /// <param name="standard">The text as <see cref="Signs.ForTags"/> writes it.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="pairs">The same with tags, which are changed.</param>
    public static void Tag(WordState words, string text, string standard, ReadOnlySpan<WenxiToken> tokens, Pair[] pairs)
    {
        WenxiToken[]? path = null;
        for (int first = 0, end; first < tokens.Length; first = Math.Max(end, first + 1))
        {
            end = first;
            while (end < tokens.Length && tokens[end].Length == 1 && Lexicon.Default.IsInBlock(standard[tokens[end].Start]))
                end++;
            if (end - first < 2 || !words.Contains(text.Substring(tokens[first].Start, end - first)))
                continue;
            path ??= BestPath(words, standard);
            if (!StandsBetweenWords(path, standard, tokens[first].Start, tokens[end - 1].End))
                continue;
            foreach (Pair pair in pairs.AsSpan(first, end - first))
                pair.Flag = Other;
        }
    }

    private static WenxiToken[] BestPath(WordState words, string standard)
    {
        var buffer = new TokenBuffer();
        words.ForTags(hmm: false).SegmentLikePosseg(standard, buffer);
        return buffer.Tokens.ToArray();
    }

    /// <summary>Whether the characters are all that stand there, and not the rest of what the model cut.</summary>
    private static bool StandsBetweenWords(WenxiToken[] path, string standard, int start, int end)
    {
        int before = FirstFrom(path, start) - 1, after = FirstFrom(path, end);
        bool startsThere = start == 0 || !Lexicon.Default.IsInBlock(standard[start - 1]) || (path[before].End == start && IsWord(path[before]));
        bool endsThere = end == standard.Length || !Lexicon.Default.IsInBlock(standard[end]) || (after < path.Length && path[after].Start == end && IsWord(path[after]));
        return startsThere && endsThere;
    }

    /// <summary>The index of the first token that starts at a position or later.</summary>
    private static int FirstFrom(WenxiToken[] path, int position)
    {
        int low = 0, high = path.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (path[middle].Start < position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static bool IsWord(WenxiToken token) => token.Length > 1 && token.Tag != LatinTags.Latin;
}
