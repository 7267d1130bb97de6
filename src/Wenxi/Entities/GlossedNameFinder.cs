using System.Buffers;

namespace Wenxi.Entities;

/// <summary>Finds every occurrence of the glossed names, the longest where several start, whatever the tokens are.</summary>
internal static class GlossedNameFinder
{
    public static List<Mention> Find(string text, List<Gloss> glosses)
    {
        var mentions = new List<Mention>();
        if (glosses.Count == 0)
            return mentions;

        var byName = new Dictionary<string, Gloss>(StringComparer.Ordinal);
        foreach (var gloss in glosses)
            byName.Add(gloss.Name, gloss);
        var lookup = byName.GetAlternateLookup<ReadOnlySpan<char>>();
        int[] lengths = [.. byName.Keys.Select(static name => name.Length).Distinct().OrderDescending()];
        var anyName = SearchValues.Create([.. byName.Keys], StringComparison.Ordinal);

        var position = 0;
        while (text.AsSpan(position).IndexOfAny(anyName) is >= 0 and var distance)
        {
            var start = position + distance;
            var gloss = LongestAt(text.AsSpan(start), lengths, lookup);
            mentions.Add(new Mention(gloss.Name, gloss.Type, start, gloss.Name.Length, Confidences.Gloss));
            position = start + gloss.Name.Length;
        }
        return mentions;
    }

    private static Gloss LongestAt(
        ReadOnlySpan<char> text, int[] lengths, Dictionary<string, Gloss>.AlternateLookup<ReadOnlySpan<char>> byName)
    {
        foreach (var length in lengths)
        {
            if (length <= text.Length && byName.TryGetValue(text[..length], out var gloss))
                return gloss;
        }
        throw new InvalidOperationException("The search found a name that is not in the list.");
    }
}
