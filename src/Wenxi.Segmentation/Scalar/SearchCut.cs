using Wenxi.Segmentation.Dictionary;

namespace Wenxi.Segmentation.Scalar;

/// <summary>jieba's <c>cut_for_search</c>: before each word, the words of two and of three characters inside it.</summary>
internal static class SearchCut
{
    public static void Expand(Lexicon lexicon, ReadOnlySpan<char> text, ReadOnlySpan<Token> words, TokenBuffer output)
    {
        DoubleArrayTrie trie = lexicon.Words;
        foreach (Token word in words)
        {
            for (int length = 2; length <= 3 && length < word.Length; length++)
                AddInner(trie, text, word, length, output);
            output.Add(word.Start, word.Length, word.Tag);
        }
    }

    private static void AddInner(DoubleArrayTrie trie, ReadOnlySpan<char> text, Token word, int length, TokenBuffer output)
    {
        for (int start = word.Start; start + length <= word.End; start++)
        {
            if (trie.Value(text.Slice(start, length)) != 0)
                output.Add(start, length);
        }
    }
}
