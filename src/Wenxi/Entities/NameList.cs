using System.Collections.Frozen;

namespace Wenxi.Entities;

/// <summary>A set of names or words out of <c>dictionaries/names</c>, embedded as text.</summary>
internal sealed class NameList
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;

    public NameList(string resource)
    {
        var words = new List<string>();
        using var stream = typeof(NameList).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The assembly lacks its resource {resource}.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                words.Add(line);
                LongestWord = Math.Max(LongestWord, line.Length);
            }
        }
        _words = words.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    private int LongestWord { get; }

    public bool Contains(ReadOnlySpan<char> word) => word.Length <= LongestWord && _words.Contains(word);

    public bool ContainsEndOf(ReadOnlySpan<char> word)
    {
        for (var length = Math.Min(LongestWord, word.Length); length > 1; length--)
        {
            if (_words.Contains(word[^length..]))
                return true;
        }
        return false;
    }
}
