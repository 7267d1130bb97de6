using Wenxi.Segmentation.Dictionary;

namespace Wenxi.Segmentation.UserWords;

/// <summary>The logarithms of a lexicon with user words, with jieba's additions: log f − log total.</summary>
/// <remarks>No logarithm is computed here but that of the total: 5,088 and 14,876 subtractions, 20 µs.</remarks>
internal static class OverlayTables
{
    public static double[] LogProbabilities(Lexicon basis, Overlay overlay)
    {
        double[] table = GC.AllocateUninitializedArray<double>(basis.Frequencies.Length, pinned: true);
        double[] logFrequencies = basis.LogFrequencies;
        for (int i = 0; i < table.Length; i++)
            table[i] = logFrequencies[i] - overlay.LogTotal;
        return table;
    }

    public static double[] CharacterLogProbabilities(Lexicon basis, Overlay overlay, double[] logProbabilities)
    {
        double[] table = GC.AllocateUninitializedArray<double>(basis.CharacterLogProbabilities.Length, pinned: true);
        ReadOnlySpan<ulong> cells = basis.Cells.Span;
        int rootBase = TrieCell.Base(cells[TrieCell.Root]);
        double unknown = 0 - overlay.LogTotal;
        for (int code = 0; code < table.Length; code++)
        {
            int value = TrieCell.Value(cells[rootBase + code]);
            table[code] = value == 0 ? unknown : logProbabilities[value];
        }

        table[CharacterCode.Outside] = double.PositiveInfinity;

        Override(overlay.Large, overlay, basis, table);
        Override(overlay.Small, overlay, basis, table);
        return table;
    }

    /// <summary>Single characters that the user gave a frequency; a removed one counts as if it had frequency 1.</summary>
    private static void Override(OverlayLayer layer, Overlay overlay, Lexicon basis, double[] table)
    {
        foreach (OverlayWord word in layer.Singles)
        {
            int code = basis.CharacterCodes[word.Text[0]] & CharacterCode.CodeMask;
            table[code] = overlay.LogProbability(word);
        }
    }
}
