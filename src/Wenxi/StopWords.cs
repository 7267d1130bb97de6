using Wenxi.Terms;

namespace Wenxi;

/// <summary>
/// A set of words that counts and keywords leave out. Immutable and thread-safe; upper and lower case are the same.
/// </summary>
public sealed class StopWords
{
    private const int LongestFoldedOnStack = 64;

    private readonly TermImage? _compiled;
    private readonly HashSet<string> _words;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private StopWords(TermImage? compiled, HashSet<string> words)
    {
        _compiled = compiled;
        _words = words;
        _lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>
    /// The list that comes with the library: about 870 Chinese function words, fillers of news texts and very general
    /// words, and 135 English function words.
    /// </summary>
    public static StopWords Default { get; } = new(TermImage.Default, []);

    /// <summary>The empty set: nothing is left out.</summary>
    public static StopWords None { get; } = new(null, []);

    /// <summary>
    /// Makes a set from the lines of a file: one word a line; white space around a word, empty lines and lines that
    /// start with <c>#</c> are ignored.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="lines"/> is null.</exception>
    public static StopWords FromLines(IEnumerable<string> lines) => None.With(lines);

    /// <summary>
    /// A set that holds the words of this one and those of <paramref name="lines"/>, read as in <see cref="FromLines"/>.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="lines"/> is null.</exception>
    public StopWords With(IEnumerable<string> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var words = new HashSet<string>(_words);
        foreach (var line in lines)
        {
            var word = line.AsSpan().Trim().Trim('\uFEFF');
            if (word.Length > 0 && word[0] != '#')
                words.Add(word.ToString().ToLowerInvariant());
        }
        return new StopWords(_compiled, words);
    }

    /// <summary>Says which words these are, the same for the same words.</summary>
    internal string Describe() => $"{(_compiled is null ? "none" : "built-in")} {string.Join('\n', _words.Order(StringComparer.Ordinal))}";

    /// <summary>Whether <paramref name="word"/>, in any case, is in the set. Allocates nothing for words up to 64 characters.</summary>
    public bool Contains(ReadOnlySpan<char> word)
    {
        var folded = word.Length <= LongestFoldedOnStack
            ? stackalloc char[LongestFoldedOnStack]
            : new char[word.Length];
        folded = folded[..word.ToLowerInvariant(folded)];
        return _lookup.Contains(folded) || (_compiled?.IsStopWord(folded) ?? false);
    }
}
