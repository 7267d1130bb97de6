using System.Diagnostics.CodeAnalysis;
using Wenxi.Segmentation.UserWords;

namespace Wenxi.Segmentation;

/// <summary>Words of your own for a <see cref="Segmenter"/>: added, made certain, given a frequency or a tag, removed.</summary>
/// <remarks>
/// Immutable and thread-safe: every method returns a new dictionary that shares the old one's memory. Entries apply in
/// order, the later one wins, as with jieba's <c>add_word</c>. Equality is by reference.
/// </remarks>
[SuppressMessage("Naming", "CA1711", Justification = "\"User dictionary\" is what everybody calls it.")]
public sealed class UserDictionary
{
    private readonly UserDictionary? _parent;
    private readonly UserWord[] _words;
    private readonly LexiconCache _lexicons = new();

    private UserDictionary(UserDictionary? parent, UserWord[] words)
    {
        _parent = parent;
        _words = words;
    }

    /// <summary>The dictionary without entries.</summary>
    public static UserDictionary Empty { get; } = new(null, []);

    /// <summary>The entries in effect, one for each text, in the order in which the texts first came.</summary>
    /// <remarks>Made when first asked for: O(number of entries). A frequency that was not given stays <c>null</c> here.</remarks>
    public IReadOnlyCollection<UserWord> Words => field ??= Effective();

    /// <summary>Number of distinct texts that have an entry, removals included.</summary>
    public int Count => Words.Count;

    /// <summary>Whether there is no entry at all.</summary>
    public bool IsEmpty => _parent is null && _words.Length == 0;

    /// <summary>Reads lines in jieba's format (<c>word frequency tag</c>) or, where a line has a tab, in columns.</summary>
    /// <param name="lines">
    /// <c>word [frequency] [tag]</c> with spaces between, or word TAB frequency TAB tag TAB strength (<c>prefer</c>,
    /// <c>must</c> or <c>remove</c>), where trailing columns may be missing and empty ones have their default. A word with
    /// a space is safe in columns only. Byte order marks, \r, blank lines and blanks around a line do not matter.
    /// </param>
    /// <exception cref="ArgumentNullException">There are no lines.</exception>
    /// <exception cref="UserDictionaryException">A line cannot be read.</exception>
    public static UserDictionary FromLines(IEnumerable<string> lines) => UserDictionaryReport.FromLines(lines).DictionaryOrThrow();

    /// <summary>Reads a text, line by line, as <see cref="FromLines"/> does.</summary>
    /// <param name="text">Lines ended by \n or \r\n.</param>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    /// <exception cref="UserDictionaryException">A line cannot be read.</exception>
    public static UserDictionary Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return FromLines(text.Split('\n'));
    }

    /// <summary>Reads a stream of UTF-8 from its position to its end, line by line, as <see cref="FromLines"/> does.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="source">What messages call the stream.</param>
    /// <exception cref="ArgumentNullException">There is no stream or no name.</exception>
    /// <exception cref="UserDictionaryException">A line cannot be read.</exception>
    /// <exception cref="IOException">Reading failed.</exception>
    public static UserDictionary Load(Stream stream, string source) => UserDictionaryReport.Load(stream, source).DictionaryOrThrow();

    /// <summary>Reads a file in UTF-8, line by line, as <see cref="FromLines"/> does.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    /// <exception cref="UserDictionaryException">A line cannot be read; the message names file and line.</exception>
    /// <exception cref="IOException">There is no such file, or reading failed.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static UserDictionary LoadFile(string path) => UserDictionaryReport.LoadFile(path).DictionaryOrThrow();

    /// <summary>Adds a word to prefer, with the frequency that jieba suggests.</summary>
    /// <param name="text">The word; see <see cref="UserWord.Text"/>.</param>
    /// <exception cref="ArgumentException">The text cannot be a word: empty, too long, or with half a surrogate pair.</exception>
    public UserDictionary Add(string text) => Add(new UserWord(text));

    /// <summary>Adds a word with the given strength.</summary>
    /// <param name="text">The word; see <see cref="UserWord.Text"/>.</param>
    /// <param name="strength">How strong it is.</param>
    /// <exception cref="ArgumentException">The text cannot be a word: empty, too long, or with half a surrogate pair.</exception>
    public UserDictionary Add(string text, WordStrength strength) => Add(new UserWord(text) { Strength = strength });

    /// <summary>Adds an entry. O(1).</summary>
    /// <param name="word">The entry.</param>
    /// <exception cref="ArgumentNullException">There is no entry.</exception>
    /// <exception cref="ArgumentException">The entry cannot be used; the message says why.</exception>
    public UserDictionary Add(UserWord word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return Append([UserWordRules.Checked(word, nameof(word))]);
    }

    /// <summary>Adds entries, in their order.</summary>
    /// <param name="words">The entries.</param>
    /// <exception cref="ArgumentNullException">There are no entries.</exception>
    /// <exception cref="ArgumentException">An entry cannot be used; the message says which and why.</exception>
    public UserDictionary AddRange(IEnumerable<UserWord> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return Append([.. words.Select(word => UserWordRules.Checked(word, nameof(words)))]);
    }

    /// <summary>Removes a word, also one of the word list. Nothing happens if it is none.</summary>
    /// <param name="text">The word.</param>
    /// <exception cref="ArgumentException">The text cannot be a word: empty, too long, or with half a surrogate pair.</exception>
    public UserDictionary Remove(string text) => Add(text, WordStrength.Removed);

    /// <summary>Lays another dictionary over this one: its entries apply after these.</summary>
    /// <param name="later">The dictionary that wins where both have an entry.</param>
    /// <exception cref="ArgumentNullException">There is no other dictionary.</exception>
    public UserDictionary With(UserDictionary later)
    {
        ArgumentNullException.ThrowIfNull(later);
        return IsEmpty ? later : Append([.. later.Entries()]);
    }

    internal static UserDictionary OfChecked(UserWord[] words) => Empty.Append(words);

    /// <summary>The lexicon with these words over another one; made once while somebody uses it.</summary>
    /// <remarks>
    /// If that of a shorter dictionary is still in use from which this one was made, only the difference is added.
    /// </remarks>
    internal Lexicon Over(Lexicon basis, Compatibility compatibility)
    {
        // Apart from the rest, so that a segmenter without user words loads no assembly for its collections.
        return IsEmpty ? basis : _lexicons.Find(basis, compatibility) ?? Prepare(basis, compatibility);
    }

    private Lexicon Prepare(Lexicon basis, Compatibility compatibility)
    {
        var layers = new Stack<UserDictionary>();
        Lexicon? start = null;
        for (UserDictionary? layer = this; layer is not null && start is null; layer = layer._parent)
        {
            start = layer._lexicons.Find(basis, compatibility);
            if (start is null)
                layers.Push(layer);
        }

        var builder = new OverlayBuilder(basis, start?.Overlay, compatibility);
        foreach (UserDictionary layer in layers)
            builder.Apply(layer._words);
        Lexicon lexicon = basis.With(builder.Build());
        _lexicons.Keep(lexicon, compatibility);
        return lexicon;
    }

    private UserDictionary Append(UserWord[] words) => words.Length == 0 ? this : new UserDictionary(IsEmpty ? null : this, words);

    private IEnumerable<UserWord> Entries()
    {
        var layers = new Stack<UserDictionary>();
        for (UserDictionary? layer = this; layer is not null; layer = layer._parent)
            layers.Push(layer);
        return layers.SelectMany(layer => layer._words);
    }

    private UserWord[] Effective()
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var words = new List<UserWord>();
        foreach (UserWord word in Entries())
        {
            if (places.TryAdd(word.Text, words.Count))
                words.Add(word);
            else
                words[places[word.Text]] = word with { Tag = word.Tag ?? words[places[word.Text]].Tag };
        }

        return [.. words];
    }
}
