using System.Runtime.InteropServices;
using Wenxi.Segmentation;

namespace Wenxi.Keywords;

/// <summary>Words by their rank in the graph of what stands side by side.</summary>
/// <remarks>
/// jieba's weights depend on the order in which sums are formed, and its order of equal weights on the order in which Python's
/// dictionaries were filled. Both come from the text alone: pairs stand in the order of their first occurrence, words in the
/// order of the pairs, the edges of a word in the order of the pairs, and a round visits the words by code point.
/// </remarks>
internal static class TextRank
{
    private const int Window = 5;

    /// <summary>All words that stand in a window with another that the filter accepts, best first.</summary>
    public static Keyword[] Rank(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, TokenFilter filter)
    {
        var words = new List<string>();
        int[] wordOfToken = NumberWords(text, tokens, filter, words);
        List<WordPair> pairs = CountPairs(wordOfToken);
        double[] weights = WordGraph.Of(pairs, words).Rank();
        return Sort(words, CountsOf(wordOfToken, words.Count), pairs, weights);
    }

    /// <summary>The number of its word for each token, -1 for those that the filter does not accept, and the weight of each word.</summary>
    public static (int[] WordOfToken, double[] Weights) Weigh(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, TokenFilter filter)
    {
        var words = new List<string>();
        int[] wordOfToken = NumberWords(text, tokens, filter, words);
        return (wordOfToken, WordGraph.Of(CountPairs(wordOfToken), words).Rank());
    }

    // The number of its word for each token that is accepted, -1 for the others.
    private static int[] NumberWords(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, TokenFilter filter, List<string> words)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        var wordOfToken = new int[tokens.Length];
        for (int i = 0; i < tokens.Length; i++)
        {
            wordOfToken[i] = -1;
            if (!filter.Accepts(text, tokens[i]))
                continue;
            ReadOnlySpan<char> word = tokens[i].Slice(text);
            ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, word, out bool isKnown);
            if (!isKnown)
            {
                number = words.Count;
                words.Add(word.ToString());
            }

            wordOfToken[i] = number;
        }

        return wordOfToken;
    }

    // Words that are not accepted take room in the window.
    private static List<WordPair> CountPairs(int[] wordOfToken)
    {
        var pairs = new List<WordPair>();
        var indexOf = new Dictionary<(int, int), int>();
        for (int i = 0; i < wordOfToken.Length; i++)
        {
            if (wordOfToken[i] < 0)
                continue;
            for (int j = i + 1; j < Math.Min(i + Window, wordOfToken.Length); j++)
            {
                if (wordOfToken[j] < 0)
                    continue;
                ref int index = ref CollectionsMarshal.GetValueRefOrAddDefault(indexOf, (wordOfToken[i], wordOfToken[j]), out bool isKnown);
                if (!isKnown)
                {
                    index = pairs.Count;
                    pairs.Add(new WordPair(wordOfToken[i], wordOfToken[j], 0));
                }

                ref WordPair pair = ref CollectionsMarshal.AsSpan(pairs)[index];
                pair = pair with { Count = pair.Count + 1 };
            }
        }

        return pairs;
    }

    private static int[] CountsOf(int[] wordOfToken, int words)
    {
        var counts = new int[words];
        foreach (int word in wordOfToken)
        {
            if (word >= 0)
                counts[word]++;
        }

        return counts;
    }

    private static Keyword[] Sort(List<string> words, int[] counts, List<WordPair> pairs, double[] weights)
    {
        var keywords = new List<Keyword>();
        var ranks = new List<(double NegativeScore, int Order)>();
        var isDone = new bool[words.Count];
        foreach (WordPair pair in pairs)
        {
            Add(pair.First);
            Add(pair.Second);
        }

        Keyword[] sorted = [.. keywords];
        Array.Sort(ranks.ToArray(), sorted);
        return sorted;

        void Add(int word)
        {
            if (isDone[word])
                return;
            isDone[word] = true;
            ranks.Add((-weights[word], keywords.Count));
            keywords.Add(new Keyword(words[word], weights[word], counts[word]));
        }
    }
}
