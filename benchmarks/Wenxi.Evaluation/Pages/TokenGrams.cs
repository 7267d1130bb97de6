using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace Wenxi.Evaluation.Pages;

/// <summary>
/// Compares two bodies by their multisets of four successive tokens; a token is a Han character, a word in letters, a
/// number, or a mark. White space has no part in it, so paragraphs may be cut differently.
/// </summary>
internal static partial class TokenGrams
{
    private const int Size = 4;

    /// <returns>Precision, recall and their harmonic mean F1, from 0 to 1; two texts without tokens agree.</returns>
    public static (double Precision, double Recall, double F1) Compare(string found, string gold)
    {
        var (foundGrams, goldGrams) = (Grams(found), Grams(gold));
        if (foundGrams.Count == 0 && goldGrams.Count == 0)
            return (1, 1, 1);
        var common = foundGrams.Sum(pair => Math.Min(pair.Value, goldGrams.GetValueOrDefault(pair.Key)));
        if (common == 0)
            return (0, 0, 0);
        var precision = (double)common / foundGrams.Values.Sum();
        var recall = (double)common / goldGrams.Values.Sum();
        return (precision, recall, 2 * precision * recall / (precision + recall));
    }

    private static Dictionary<string, int> Grams(string text)
    {
        var tokens = Token().Matches(text).Select(static match => match.Value).ToArray();
        var grams = new Dictionary<string, int>(StringComparer.Ordinal);

        // A text shorter than one gram is one gram.
        for (var i = 0; i == 0 ? tokens.Length > 0 : i + Size <= tokens.Length; i++)
            CollectionsMarshal.GetValueRefOrAddDefault(grams, string.Join('\0', tokens.Skip(i).Take(Size)), out _)++;
        return grams;
    }

    [GeneratedRegex(@"[\u3400-\u9FFF\uF900-\uFAFF]|[\uD800-\uDBFF][\uDC00-\uDFFF]|[0-9０-９]+(?:[.,][0-9]+)*|[\p{L}\p{M}-[\u3400-\u9FFF\uF900-\uFAFF]]+|[^\s\p{L}\p{M}]", RegexOptions.CultureInvariant)]
    private static partial Regex Token();
}
