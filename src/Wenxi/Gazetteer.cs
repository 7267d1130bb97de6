using Wenxi.Entities;

namespace Wenxi;

/// <summary>Names of your own with their types, for an <see cref="EntityRecognizer"/>: they are mentions wherever they stand.</summary>
/// <remarks>Immutable and thread-safe. Of names that overlap the longest is taken. Matching is exact, case included.</remarks>
public sealed class Gazetteer
{
    private readonly Dictionary<string, GazetteerEntry> _entries;

    private Gazetteer(Dictionary<string, GazetteerEntry> entries)
    {
        _entries = entries;
        Matcher = entries.Count == 0 ? null : new NameMatcher(entries.Keys);
    }

    /// <summary>The gazetteer without names.</summary>
    public static Gazetteer Empty { get; } = new([]);

    /// <summary>The number of names.</summary>
    public int Count => _entries.Count;

    /// <summary>The names, in no particular order.</summary>
    public IReadOnlyCollection<GazetteerEntry> Entries => _entries.Values;

    internal NameMatcher? Matcher { get; }

    /// <summary>Makes a gazetteer of names; a later entry replaces an earlier one of the same name. O(length of all names).</summary>
    /// <exception cref="ArgumentNullException"><paramref name="entries"/> is null.</exception>
    /// <exception cref="ArgumentException">A name is empty, or its type is no kind of name.</exception>
    public static Gazetteer Of(IEnumerable<GazetteerEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var byName = new Dictionary<string, GazetteerEntry>(StringComparer.Ordinal);
        foreach (GazetteerEntry entry in entries)
        {
            if (GazetteerLine.Problem(entry) is { } problem)
                throw new ArgumentException(problem, nameof(entries));
            byName[entry.Name] = entry;
        }

        return new Gazetteer(byName);
    }

    /// <summary>Reads lines of columns: name TAB type (PERSON, LOCATION, ORGANIZATION, WORK or OTHER) TAB English name.</summary>
    /// <remarks>The English name may be missing. Blank lines and lines that start with <c>#</c> do not count.</remarks>
    /// <param name="lines">The lines, without their ends.</param>
    /// <param name="source">What messages call them.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="GazetteerException">A line cannot be read; the message names it and says what to do.</exception>
    public static Gazetteer FromLines(IEnumerable<string> lines, string source)
    {
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentNullException.ThrowIfNull(source);
        return Of(lines.Select((line, index) => GazetteerLine.Read(line, source, index + 1)).OfType<GazetteerEntry>());
    }

    /// <summary>Reads a file in UTF-8 as <see cref="FromLines"/> does.</summary>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="GazetteerException">A line cannot be read.</exception>
    /// <exception cref="IOException">There is no such file, or reading failed.</exception>
    public static Gazetteer LoadFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return FromLines(File.ReadLines(path), path);
    }

    internal GazetteerEntry? Find(string name) => _entries.GetValueOrDefault(name);
}
