using System.Runtime.InteropServices;

namespace Wenxi.Oracle;

/// <summary>Turns the compact forms of an answer into words.</summary>
internal static class Expectation
{
    public static List<ExpectedToken> Covering(string text, int[] lengths) => Consecutive(text.AsMemory(), lengths, positions: true);

    /// <summary>Full mode: jieba gives the words and not where they stand.</summary>
    public static List<ExpectedToken> Unplaced(byte[] joined, int[] lengths)
    {
        char[] characters = MemoryMarshal.Cast<byte, char>(joined).ToArray();
        return Consecutive(characters, lengths, positions: false);
    }

    public static List<ExpectedToken> Placed(string text, int[] startsAndLengths)
    {
        var tokens = new List<ExpectedToken>(startsAndLengths.Length / 2);
        for (int i = 0; i < startsAndLengths.Length; i += 2)
            tokens.Add(new ExpectedToken(text.AsMemory(startsAndLengths[i], startsAndLengths[i + 1]), startsAndLengths[i], null));
        return tokens;
    }

    /// <returns><c>null</c> where jieba raised an error of its own.</returns>
    public static List<ExpectedToken>? Tagged(string text, JiebaTags? tags)
    {
        if (tags?.Lengths is not int[] lengths)
            return null;
        List<ExpectedToken> tokens = Covering(text, lengths);
        string[] flags = tags.Flags!.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < tokens.Count; i++)
            tokens[i] = tokens[i] with { Flag = flags[i] };
        return tokens;
    }

    private static List<ExpectedToken> Consecutive(ReadOnlyMemory<char> text, int[] lengths, bool positions)
    {
        var tokens = new List<ExpectedToken>(lengths.Length);
        int start = 0;
        foreach (int length in lengths)
        {
            tokens.Add(new ExpectedToken(text.Slice(start, length), positions ? start : -1, null));
            start += length;
        }

        return tokens;
    }
}
