using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Wenxi.Keywords;
using Wenxi.Terms;

namespace Wenxi;

/// <summary>
/// How rare words are in general: the natural logarithm of the number of documents over the number of those with the word.
/// Immutable and thread-safe. Case counts.
/// </summary>
public sealed class InverseDocumentFrequencies
{
    // Null for the table that comes with the library, which is read in place.
    private readonly FrozenDictionary<string, double>? _values;
    private readonly FrozenDictionary<string, double>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private InverseDocumentFrequencies(FrozenDictionary<string, double>? values, double unknown)
    {
        _values = values;
        if (values is not null)
            _lookup = values.GetAlternateLookup<ReadOnlySpan<char>>();
        OfUnknown = unknown;
    }

    /// <summary>jieba's table of 270,000 words. Takes no memory of its own.</summary>
    public static InverseDocumentFrequencies Default { get; } = new(null, TermImage.Default.MedianIdf);

    /// <summary>The value of a word that the table lacks: the table's median, as in jieba; 0 for an empty table.</summary>
    public double OfUnknown { get; }

    /// <summary>The value of a word, or <see cref="OfUnknown"/>. Takes constant time, allocates nothing.</summary>
    public double Of(ReadOnlySpan<char> word) => TryGet(word, out double value) ? value : OfUnknown;

    /// <summary>Whether the table knows a word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="value">Its value, or 0.</param>
    public bool TryGet(ReadOnlySpan<char> word, out double value) =>
        _values is null ? TermImage.Default.TryGetIdf(word, out value) : _lookup.TryGetValue(word, out value);

    /// <summary>Makes a table; a later value replaces an earlier one of the same word. O(n log n).</summary>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    /// <exception cref="ArgumentException">A value is no finite number.</exception>
    public static InverseDocumentFrequencies Create(IEnumerable<KeyValuePair<string, double>> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var table = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach ((string word, double value) in values)
        {
            if (!double.IsFinite(value))
                throw new ArgumentException($"{word} has the value {value}; give a finite number.", nameof(values));
            table[word] = value;
        }

        double[] sorted = [.. table.Values];
        Array.Sort(sorted);
        return new InverseDocumentFrequencies(table.ToFrozenDictionary(StringComparer.Ordinal), sorted.Length == 0 ? 0 : sorted[sorted.Length / 2]);
    }

    /// <summary>Reads lines of a word, a space and its value: jieba's format. The last space counts; empty lines do not.</summary>
    /// <param name="lines">The lines, without their ends.</param>
    /// <param name="source">What messages call them.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InverseDocumentFrequencyException">A line cannot be read; the message names it and says what to do.</exception>
    public static InverseDocumentFrequencies FromLines(IEnumerable<string> lines, string source)
    {
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentNullException.ThrowIfNull(source);
        return Create(IdfLines.Read(lines, source));
    }

    /// <summary>Reads a file in UTF-8 as <see cref="FromLines"/> does: jieba's <c>set_idf_path</c>.</summary>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="InverseDocumentFrequencyException">A line cannot be read.</exception>
    /// <exception cref="IOException">There is no such file, or reading failed.</exception>
    public static InverseDocumentFrequencies LoadFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return FromLines(File.ReadLines(path), path);
    }

    /// <summary>
    /// Writes the table for <see cref="LoadFile"/>, and for jieba where no word has a space: UTF-8, lines in ordinal order
    /// of the words, values that read back exactly.
    /// </summary>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="InvalidOperationException">This is <see cref="Default"/>, which is not kept as a list.</exception>
    /// <exception cref="IOException">Writing failed.</exception>
    public void SaveFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (_values is null)
            throw new InvalidOperationException("The table that comes with the library is not kept as a list; save one that was made or loaded.");
        using var writer = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
        foreach ((string word, double value) in _values.OrderBy(entry => entry.Key, StringComparer.Ordinal))
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{word} {value:R}"));
    }
}
