using System.Text;
using Wenxi.Statistics.Numerics;

namespace Wenxi.Statistics;

/// <summary>Cuts a text into overlapping pieces of a few letters and digits, as hashes.</summary>
internal static class Shingles
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>A hash for each shingle, in text order; one for a text that is shorter than a shingle, none for one without letters. O(n × length).</summary>
    public static ulong[] Of(string text, int length)
    {
        var letters = new List<int>(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
                letters.Add(Rune.ToLowerInvariant(rune).Value);
        }
        if (letters.Count == 0)
            return [];
        length = Math.Min(length, letters.Count);
        var hashes = new ulong[letters.Count - length + 1];
        for (var i = 0; i < hashes.Length; i++)
        {
            var hash = Offset;
            for (var j = i; j < i + length; j++)
                hash = (hash ^ (uint)letters[j]) * Prime;
            hashes[i] = DeterministicRandom.Mix(hash);
        }
        return hashes;
    }

    /// <summary>The different ones, in order of size.</summary>
    public static ulong[] SetOf(string text, int length)
    {
        var hashes = Of(text, length);
        Array.Sort(hashes);
        var count = 0;
        foreach (var hash in hashes)
        {
            if (count == 0 || hash != hashes[count - 1])
                hashes[count++] = hash;
        }
        return hashes[..count];
    }

    /// <summary>Those in both over those in either, of sets in order of size.</summary>
    public static double Jaccard(ulong[] x, ulong[] y)
    {
        int i = 0, j = 0, common = 0;
        while (i < x.Length && j < y.Length)
        {
            if (x[i] == y[j])
                common++;
            var (isX, isY) = (x[i] <= y[j], y[j] <= x[i]);
            i += isX ? 1 : 0;
            j += isY ? 1 : 0;
        }
        return (double)common / (x.Length + y.Length - common);
    }
}
