using Wenxi.Segmentation;

namespace Wenxi.Keywords.Sentences;

/// <summary>Weighs sentences by the ranks of their words, and takes the best that say different things.</summary>
internal static class SentenceRanking
{
    private const double ShareOfKnownWord = 0.5;

    /// <summary>The best sentences, best first.</summary>
    public static KeySentence[] Take(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, List<(int Start, int End)> sentences, TokenFilter filter, int top)
    {
        (int[] wordOfToken, double[] weights) = TextRank.Weigh(text, tokens, filter);
        int[][] words = WordsOf(sentences, tokens, wordOfToken);
        var taken = new List<KeySentence>();
        double best = 0;
        foreach ((int sentence, double score) in TakeGreedily(words, weights, top))
        {
            best = best == 0 ? score : best;
            (int start, int end) = sentences[sentence];
            taken.Add(new KeySentence(text[start..end].ToString(), score / best, start, end - start));
        }

        return [.. taken];
    }

    // A weight only falls while others are taken: whatever is still best after weighing anew is the best of all.
    private static List<(int Sentence, double Score)> TakeGreedily(int[][] words, double[] weights, int top)
    {
        var queue = new PriorityQueue<int, (double NegativeScore, int Sentence)>();
        for (int i = 0; i < words.Length; i++)
        {
            double score = Score(words[i], weights);
            if (score > 0)
                queue.Enqueue(i, (-score, i));
        }

        var taken = new List<(int, double)>();
        while (taken.Count < top && queue.TryDequeue(out int sentence, out (double NegativeScore, int Sentence) rank))
        {
            double score = Score(words[sentence], weights);
            if (-score != rank.NegativeScore)
            {
                queue.Enqueue(sentence, (-score, sentence));
                continue;
            }

            taken.Add((sentence, score));
            foreach (int word in words[sentence].Distinct())
                weights[word] *= ShareOfKnownWord;
        }

        return taken;
    }

    private static double Score(int[] words, double[] weights)
    {
        if (words.Length == 0)
            return 0;
        double sum = 0;
        for (int i = 0; i < words.Length; i++)
        {
            if (i == 0 || words[i] != words[i - 1])
                sum += weights[words[i]];
        }

        return sum / Math.Sqrt(words.Length);
    }

    /// <summary>For each sentence the numbers of its words, sorted.</summary>
    private static int[][] WordsOf(List<(int Start, int End)> sentences, ReadOnlySpan<Token> tokens, int[] wordOfToken)
    {
        var words = new int[sentences.Count][];
        int token = 0;
        for (int i = 0; i < words.Length; i++)
        {
            var found = new List<int>();
            while (token < tokens.Length && tokens[token].Start < sentences[i].End)
            {
                if (tokens[token].Start >= sentences[i].Start && wordOfToken[token] >= 0)
                    found.Add(wordOfToken[token]);
                token++;
            }

            found.Sort();
            words[i] = [.. found];
        }

        return words;
    }
}
