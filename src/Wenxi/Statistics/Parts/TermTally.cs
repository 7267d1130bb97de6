namespace Wenxi.Statistics.Parts;

/// <summary>Terms in ordinal order with their counts, and which of them some parts have.</summary>
/// <param name="Terms">The terms.</param>
/// <param name="Keys">Their keys, as <see cref="TermOrder"/> gives them.</param>
/// <param name="Counts">How often each occurs, and in how many documents.</param>
/// <param name="Parts">For each part its number and the places of its terms, ascending.</param>
internal sealed record TermTally(string[] Terms, ulong[] Keys, (long Count, long Documents)[] Counts, IReadOnlyList<(int Part, int[] Terms)> Parts)
{
    /// <summary>Puts terms in order.</summary>
    /// <param name="order">The numbers of the terms in ordinal order.</param>
    /// <param name="keys">The keys in the same order.</param>
    /// <param name="termOf">The term with a number.</param>
    /// <param name="countOf">Its counts.</param>
    /// <param name="parts">For each part the numbers of its terms, which become places.</param>
    public static TermTally Of(
        ReadOnlySpan<int> order, ReadOnlySpan<ulong> keys, List<string> termOf, Func<int, (long Count, long Documents)> countOf, IReadOnlyList<(int Part, int[] Terms)> parts)
    {
        var terms = new string[order.Length];
        var counts = new (long Count, long Documents)[order.Length];
        var placeOf = new int[order.Length];
        for (int place = 0; place < order.Length; place++)
        {
            terms[place] = termOf[order[place]];
            counts[place] = countOf(order[place]);
            placeOf[order[place]] = place;
        }

        Renumber(parts, placeOf);
        return new TermTally(terms, keys.ToArray(), counts, parts);
    }

    /// <summary>Adds tallies up. Takes time linear in their terms.</summary>
    public static TermTally Merge(IReadOnlyList<TermTally> tallies)
    {
        if (tallies.Count == 1)
            return tallies[0];
        var terms = new List<string>();
        var keys = new List<ulong>();
        var counts = new List<(long Count, long Documents)>();
        var next = new int[tallies.Count];
        int[][] placeOf = [.. tallies.Select(static tally => new int[tally.Terms.Length])];
        while (Least(tallies, next) is >= 0 and int least)
        {
            (string term, ulong key) = (tallies[least].Terms[next[least]], tallies[least].Keys[next[least]]);
            (long Count, long Documents) sum = default;
            for (int i = least; i < next.Length; i++)
            {
                TermTally tally = tallies[i];
                int at = next[i];
                if (at == tally.Terms.Length || tally.Keys[at] != key || !string.Equals(tally.Terms[at], term, StringComparison.Ordinal))
                    continue;
                sum = (sum.Count + tally.Counts[at].Count, sum.Documents + tally.Counts[at].Documents);
                placeOf[i][at] = terms.Count;
                next[i] = at + 1;
            }

            terms.Add(term);
            keys.Add(key);
            counts.Add(sum);
        }

        for (int i = 0; i < placeOf.Length; i++)
            Renumber(tallies[i].Parts, placeOf[i]);
        return new TermTally([.. terms], [.. keys], [.. counts], [.. tallies.SelectMany(static tally => tally.Parts)]);
    }

    /// <returns>The first tally whose next term is the least of all, or −1.</returns>
    private static int Least(IReadOnlyList<TermTally> tallies, int[] next)
    {
        int least = -1;
        for (int i = 0; i < next.Length; i++)
        {
            if (next[i] == tallies[i].Terms.Length)
                continue;
            if (least < 0 || IsLess(tallies[i], next[i], tallies[least], next[least]))
                least = i;
        }

        return least;
    }

    private static bool IsLess(TermTally left, int i, TermTally right, int j) =>
        left.Keys[i] != right.Keys[j] ? left.Keys[i] < right.Keys[j] : string.CompareOrdinal(left.Terms[i], right.Terms[j]) < 0;

    private static void Renumber(IReadOnlyList<(int Part, int[] Terms)> parts, int[] placeOf)
    {
        foreach ((_, int[] terms) in parts)
        {
            foreach (ref int term in terms.AsSpan())
                term = placeOf[term];
        }
    }
}
