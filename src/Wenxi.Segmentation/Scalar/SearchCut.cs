using Wenxi.Segmentation.Dictionary;

namespace Wenxi.Segmentation.Scalar;

/// <summary>jieba's <c>cut_for_search</c>: before each word, the words of two and of three characters inside it.</summary>
internal static class SearchCut
{
    public static void Expand(Lexicon lexicon, ReadOnlySpan<char> text, ReadOnlySpan<Token> words, TokenBuffer output)
    {
        foreach (Token word in words)
        {
            for (int length = 2; length <= 3 && length < word.Length; length++)
                AddInner(lexicon, text, word, length, output);
            output.Add(word.Start, word.Length, word.Tag);
        }
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
