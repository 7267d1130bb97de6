namespace Wenxi.Statistics.Counting;

/// <summary>One vocabulary for terms that several threads numbered each in its own way.</summary>
internal static class VocabularyUnion
{
    /// <param name="parts">The terms of each thread by its numbers.</param>
    /// <param name="maps">For each thread the ids of its terms.</param>
    public static Vocabulary Of(IReadOnlyList<IReadOnlyList<string>> parts, out int[][] maps)
    {
        Vocabulary union = Vocabulary.Of(parts.Count == 1 ? parts[0] : parts.SelectMany(static part => part));
        maps = new int[parts.Count][];
        for (int i = 0; i < maps.Length; i++)
        {
            maps[i] = new int[parts[i].Count];
            for (int j = 0; j < maps[i].Length; j++)
                maps[i][j] = union.IdOf(parts[i][j]);
        }

        return union;
    }

    /// <summary>Puts ids in the place of numbers; boundaries and gaps stay.</summary>
    public static void Apply(int[] map, int[] terms)
    {
        foreach (ref int term in terms.AsSpan())
        {
            if (term >= 0)
                term = map[term];
        }
    }
}
