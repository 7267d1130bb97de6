using Wenxi.Statistics;

namespace Wenxi.Terms;

/// <summary>Finds the n-grams or skip-grams in a sequence of terms, gaps and boundaries.</summary>
internal static class NGramWalker
{
    /// <summary>
    /// Reads all sequences, by first entry, then in the order of the sizes, then by their further entries. Takes time linear
    /// in the entries for n-grams, times the number of choices for skip-grams.
    /// </summary>
    /// <param name="entries">Terms from 0, <see cref="TokenizedDocument.Boundary"/> or <see cref="TokenizedDocument.Gap"/>.</param>
    /// <param name="options">Checked.</param>
    /// <param name="reader">Takes the sequences.</param>
    public static void Walk<T>(ReadOnlySpan<int> entries, NGramOptions options, ref T reader)
        where T : INGramReader, allows ref struct
    {
        Span<int> positions = stackalloc int[NGramOptions.LargestSize];
        for (int i = 0; i < entries.Length; i++)
        {
            if (entries[i] < 0)
                continue;
            positions[0] = i;
            foreach (int size in options.Sizes)
                Extend(entries, positions[..size], 1, options.MaximumSkips, ref reader);
        }
    }

    private static void Extend<T>(ReadOnlySpan<int> entries, scoped Span<int> positions, int chosen, int skips, ref T reader)
        where T : INGramReader, allows ref struct
    {
        if (chosen == positions.Length)
        {
            reader.Read(positions);
            return;
        }

        int next = positions[chosen - 1] + 1;
        int last = Math.Min(entries.Length - 1, next + skips);
        for (int i = next; i <= last; i++)
        {
            if (entries[i] == TokenizedDocument.Boundary)
                return;
            if (entries[i] == TokenizedDocument.Gap)
                continue;
            positions[chosen] = i;
            Extend(entries, positions, chosen + 1, skips - (i - next), ref reader);
        }
    }
}
