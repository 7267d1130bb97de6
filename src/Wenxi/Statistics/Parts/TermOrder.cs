namespace Wenxi.Statistics.Parts;

/// <summary>Sorts terms by their UTF-16 units. Most terms differ in their first four, which are compared as one number.</summary>
internal static class TermOrder
{
    private const int UnitsInKey = 4;

    /// <summary>Sorts the numbers of terms by the terms.</summary>
    /// <returns>The first units of each term, ascending.</returns>
    public static ulong[] Sort(int[] numbers, List<string> terms)
    {
        var keys = new ulong[numbers.Length];
        for (int i = 0; i < numbers.Length; i++)
            keys[i] = KeyOf(terms[numbers[i]]);
        Array.Sort(keys, numbers);
        for (int i = 0; i < numbers.Length;)
        {
            int start = i++;
            while (i < numbers.Length && keys[i] == keys[start])
                i++;
            if (i - start > 1)
                numbers.AsSpan(start, i - start).Sort((a, b) => string.CompareOrdinal(terms[a], terms[b]));
        }

        return keys;
    }

    private static ulong KeyOf(string term)
    {
        ulong key = 0;
        for (int i = 0; i < UnitsInKey; i++)
            key = (key << 16) | (i < term.Length ? term[i] : '\0');
        return key;
    }
}
