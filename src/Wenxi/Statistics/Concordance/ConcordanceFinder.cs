using Wenxi.Display;

namespace Wenxi.Statistics;

/// <summary>Shows every place of a word with its context (keyword in context). Immutable and thread-safe.</summary>
public sealed class ConcordanceFinder
{
    private const string AnyTerm = "*";

    /// <summary>Makes a finder.</summary>
    /// <param name="options">What to show; null means the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public ConcordanceFinder(ConcordanceOptions? options = null)
    {
        Options = options ?? new ConcordanceOptions();
        Options.Check(nameof(options));
    }

    /// <summary>What this finder shows.</summary>
    public ConcordanceOptions Options { get; }

    /// <summary>
    /// The places of a term, or of several that follow each other in a sentence. Takes time linear in the entries, and n log
    /// n in the lines.
    /// </summary>
    /// <param name="corpus">The documents; terms that were left out are not found.</param>
    /// <param name="query">Terms with spaces between; <c>*</c> stands for any one entry. Upper and lower case are the same if the corpus folds them.</param>
    /// <param name="cancellationToken">Looked at between documents.</param>
    /// <exception cref="ArgumentNullException">There is no corpus or no query.</exception>
    /// <exception cref="ArgumentException">The query has no term.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public IReadOnlyList<ConcordanceLine> Find(TokenizedCorpus corpus, string query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(query);
        var words = WordsOf(query);
        if (words.All(static word => word == AnyTerm))
            throw new ArgumentException($"The query '{query}' has no term; give a word, or several with spaces between.", nameof(query));
        int?[] pattern = [.. words.Select(word => word == AnyTerm ? (int?)null : TermLookup.IdOf(corpus.Vocabulary, word))];
        var matches = new List<ConcordanceMatch>();
        for (var index = 0; index < corpus.Count; index++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var document = corpus[index];
            for (var entry = 0; entry + pattern.Length <= document.Count; entry++)
            {
                if (IsMatch(document.Terms[entry..], pattern))
                    matches.Add(ConcordanceMatch.OfEntries(document, index, entry, pattern.Length, Options));
            }
        }
        return Sort(matches);
    }

    /// <summary>
    /// The places of a string, whatever the words around it are; a context in tokens is one in characters here. Takes time
    /// linear in the texts, and n log n in the lines.
    /// </summary>
    /// <param name="corpus">The documents.</param>
    /// <param name="text">What to find, as it is written; places may not overlap.</param>
    /// <param name="cancellationToken">Looked at between documents.</param>
    /// <exception cref="ArgumentException">There is no corpus or no text to find.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public IReadOnlyList<ConcordanceLine> FindText(Corpus corpus, string text, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentException.ThrowIfNullOrEmpty(text);
        var matches = new List<ConcordanceMatch>();
        for (var index = 0; index < corpus.Count; index++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var document = corpus[index];
            for (var start = document.Text.IndexOf(text, StringComparison.Ordinal); start >= 0; start = Next(document.Text, start + text.Length))
                matches.Add(ConcordanceMatch.OfCharacters(document, index, start, text.Length, Options.Context));
        }
        return Sort(matches);

        int Next(string document, int from) => document.IndexOf(text, from, StringComparison.Ordinal);
    }

    /// <summary>
    /// Tells without cutting a text whether <see cref="Find"/> can find something in it, in a corpus that folds upper and lower
    /// case: all its words must be there, in whatever case.
    /// </summary>
    /// <param name="query">As for <see cref="Find"/>.</param>
    internal static Predicate<string> CanHold(string query)
    {
        string[] words = [.. WordsOf(query).Where(static word => word != AnyTerm).Select(static word => word.ToLowerInvariant())];
        // Making a text lower case takes longer than looking for words that have no case.
        var haveCase = words.Any(static word => word.AsSpan().ContainsAnyExceptInRange('\u2E80', '\u9FFF'));
        return text =>
        {
            var folded = haveCase ? text.ToLowerInvariant() : text;
            return Array.TrueForAll(words, word => folded.Contains(word, StringComparison.Ordinal));
        };
    }

    private static string[] WordsOf(string query) => query.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static bool IsMatch(ReadOnlySpan<int> terms, int?[] pattern)
    {
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] is { } id ? terms[i] != id || id < 0 : terms[i] == TokenizedDocument.Boundary)
                return false;
        }
        return true;
    }

    private DisplayedList<ConcordanceLine> Sort(List<ConcordanceMatch> matches)
    {
        IEnumerable<ConcordanceMatch> sorted = Options.Order switch
        {
            ConcordanceOrder.Right => matches.OrderBy(static match => match, Comparing(static (x, y) => x.CompareRight(y))),
            ConcordanceOrder.Left => matches.OrderBy(static match => match, Comparing(static (x, y) => x.CompareLeft(y))),
            ConcordanceOrder.Match => matches.OrderBy(static match => match, Comparing(static (x, y) => x.CompareMatch(y) is not 0 and var order ? order : x.CompareRight(y))),
            _ => matches,
        };
        return new([.. sorted.Take(Options.MaximumLines).Select(static match => match.Line)], ResultTable.Of);
    }

    private static Comparer<ConcordanceMatch> Comparing(Comparison<ConcordanceMatch> comparison) => Comparer<ConcordanceMatch>.Create(comparison);
}
