using Wenxi.Segmentation.Dictionary;

namespace Wenxi.Segmentation.Scalar;

/// <summary>jieba's <c>cut_for_search</c>: before each word, the words of two and of three characters inside it.</summary>
internal static class SearchCut
{
    private const int ShortestInner = 2;
    private const int LongestInner = 3;

    public static void Expand(Lexicon lexicon, ReadOnlySpan<char> text, ReadOnlySpan<Token> words, TokenBuffer output)
    {
        // Most words are too short to hold others: they are copied run by run, which takes half the time of one by one.
        int copied = 0;
        for (int i = 0; i < words.Length; i++)
        {
            if (words[i].Length <= ShortestInner)
                continue;
            output.AddRange(words[copied..i]);
            copied = i;
            for (int length = ShortestInner; length <= LongestInner && length < words[i].Length; length++)
                AddInner(lexicon, text, words[i], length, output);
        }

        output.AddRange(words[copied..]);
    }

    private static void AddInner(Lexicon lexicon, ReadOnlySpan<char> text, Token word, int length, TokenBuffer output)
    {
        DoubleArrayTrie trie = lexicon.Words;
        for (int start = word.Start; start + length <= word.End; start++)
        {
            if (lexicon.Overlay is { } overlay ? overlay.IsWord(lexicon, text, start, length) : trie.Value(text.Slice(start, length)) != 0)
                output.Add(start, length);
        }
    }
}
