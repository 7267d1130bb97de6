namespace Wenxi.Evaluation.Keywords;

/// <summary>F1 of the first five keywords against those that people gave.</summary>
internal static class KeywordScore
{
    public const int Keywords = 5;

    /// <summary>Full-width forms as ASCII (what NFKC does to these texts), lower case, without white space.</summary>
    public static string Normalize(string term) => string.Concat(term.Where(character => !char.IsWhiteSpace(character)).Select(Fold));

    public static double F1(IEnumerable<Keyword> found, HashSet<string> gold)
    {
        HashSet<string> terms = [.. found.Take(Keywords).Select(keyword => Normalize(keyword.Term))];
        int right = terms.Count(gold.Contains);
        return right == 0 ? 0 : 2.0 * right / (terms.Count + gold.Count);
    }

    private static char Fold(char character) =>
        char.ToLowerInvariant(character is >= '\uFF01' and <= '\uFF5E' ? (char)(character - 0xFEE0) : character);
}
