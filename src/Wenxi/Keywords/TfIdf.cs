using Wenxi.Segmentation;
using Wenxi.Terms;

namespace Wenxi.Keywords;

/// <summary>Words by count and inverse document frequency.</summary>
internal static class TfIdf
{
    /// <summary>All words that the filter accepts, best first.</summary>
    public static Keyword[] Rank(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, TokenFilter filter, InverseDocumentFrequencies background)
    {
        var table = new TermTable(StringComparer.Ordinal);
        foreach (Token token in tokens)
        {
            if (filter.Accepts(text, token))
                table.Add(token.Slice(text), token.Start);
        }

        return Score(table, background);
    }

    private static Keyword[] Score(TermTable table, InverseDocumentFrequencies background)
    {
        ReadOnlySpan<TermFrequency> terms = table.InTextOrder;
        var keywords = new Keyword[terms.Length];
        var ranks = new (double NegativeScore, int Order)[terms.Length];
        for (int i = 0; i < terms.Length; i++)
        {
            (string term, int count, _) = terms[i];
            // Divided first: the order of jieba's operations decides the last bit.
            double score = count * (background.Of(term) / table.TotalCount);
            keywords[i] = new Keyword(term, score, count);
            ranks[i] = (-score, i);
        }

        // The sort is not stable; the order in the text is the second key.
        Array.Sort(ranks, keywords);
        return keywords;
    }
}
