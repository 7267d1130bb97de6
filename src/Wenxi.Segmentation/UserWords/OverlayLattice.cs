using System.Runtime.CompilerServices;
using Wenxi.Segmentation.Dictionary;
using Wenxi.Segmentation.Scalar;

namespace Wenxi.Segmentation.UserWords;

/// <summary>The most probable path through the words of one stretch, user words included.</summary>
/// <remarks>
/// As <see cref="Lattice"/>, which stays as it was for segmenters without user words. Where a filter
/// says that user words may start, they are looked up first; then the loop over the word list's words takes them in at
/// their lengths. Elsewhere the loop is the same as there.
/// </remarks>
internal readonly ref struct OverlayLattice(Lexicon lexicon, Overlay overlay, ReadOnlySpan<char> text, ReadOnlySpan<ushort> codes, int start, WordEdges edges)
{
    private readonly WordEdges _edges = edges;

    public Lexicon Lexicon => lexicon;

    public Overlay Overlay => overlay;

    /// <summary>The whole text, up to the end of the stretch.</summary>
    public ReadOnlySpan<char> Text { get; } = text;

    /// <summary>The codes of the stretch, ended by the unknown one, which also stands for characters outside blocks.</summary>
    public ReadOnlySpan<ushort> Codes { get; } = codes;

    /// <summary>Where in the text the stretch starts.</summary>
    public int Start => start;

    /// <summary>UTF-16 units of the character at a position of the stretch.</summary>
    public int CharacterLength(int i, int length) =>
        Codes[i] == CharacterCode.Unknown ? TextScanner.SeparatorLength(Text.Slice(start + i, length - i)) : 1;

    public bool MayCut(int position) => _edges.MayCut(position);

    /// <summary>Finds for each position of the stretch the word with which the best path to its end begins.</summary>
    /// <param name="scores">Receives the score of the best path from each position; one longer than the stretch.</param>
    /// <param name="wordLengths">Receives the length of the first word of that path; as long as the stretch.</param>
    public void FindBestPath(Span<double> scores, Span<ushort> wordLengths)
    {
        ReadOnlySpan<char> stretch = Text.Slice(start, wordLengths.Length);
        ReadOnlySpan<ushort> codes = Codes;
        ReadOnlySpan<ulong> cells = lexicon.Cells.Span;
        ReadOnlySpan<double> logProbabilities = lexicon.LogProbabilities.Span;
        ReadOnlySpan<double> characterLogProbabilities = lexicon.CharacterLogProbabilities.Span;
        int rootBase = TrieCell.Base(cells[TrieCell.Root]);
        StartFilter large = overlay.Large.Starts;
        StartFilter? small = overlay.Small.Trie.Count == 0 ? null : overlay.Small.Starts;
        Folding folding = overlay.Folding;
        char second = '\0', third = '\0';
        scores[stretch.Length] = 0;
        for (int i = stretch.Length - 1; i >= 0; i--)
        {
            char first = folding[stretch[i]];
            int code = codes[i];
            if (code == CharacterCode.Unknown
                || large.MayStart(first, second, third)
                || (small is not null && small.MayStart(first, second, third)))
            {
                FindBestWord(stretch, i, scores, wordLengths);
            }
            else
            {
                // The loop of the other lattice.
                ulong cell = cells[rootBase + code];
                double best = characterLogProbabilities[code] + scores[i + 1];
                bool hasWord = TrieCell.Value(cell) != 0;
                int length = 1;
                int end = i + 1;
                code = codes[end];
                cell = cells[TrieCell.Base(cell) + code];
                while (TrieCell.Label(cell) == code)
                {
                    end++;
                    int value = TrieCell.Value(cell);
                    if (value != 0)
                    {
                        double score = logProbabilities[value] + scores[end];
                        if (score >= best || !hasWord)
                        {
                            best = score;
                            length = end - i;
                            hasWord = true;
                        }
                    }

                    code = codes[end];
                    cell = cells[TrieCell.Base(cell) + code];
                }

                scores[i] = best;
                wordLengths[i] = (ushort)length;
            }

            (second, third) = (first, second);
        }
    }

    /// <summary>The same for one position, where user words may start or the character has no code.</summary>
    [SkipLocalsInit]
    private void FindBestWord(ReadOnlySpan<char> stretch, int i, Span<double> scores, Span<ushort> wordLengths)
    {
        Span<ushort> foundLengths = stackalloc ushort[UserWordRules.LongestWord];
        Span<double> foundLogs = stackalloc double[UserWordRules.LongestWord];
        int found = overlay.Collect(stretch[i..], foundLengths, foundLogs);
        int next = 0;
        ReadOnlySpan<ulong> cells = lexicon.Cells.Span;
        ReadOnlySpan<double> logProbabilities = lexicon.LogProbabilities.Span;
        int firstCode = Codes[i];
        ulong cell = cells[TrieCell.Base(cells[TrieCell.Root]) + firstCode];

        // As in the other lattice, a character that is no word stands alone only if no longer word starts with it;
        // but what is in no block always may.
        bool hasWord = TrieCell.Value(cell) != 0;
        int length = 1;
        if (firstCode == CharacterCode.Unknown && !lexicon.IsInBlock(stretch[i]))
        {
            hasWord = true;
            length = TextScanner.SeparatorLength(stretch[i..]);
        }

        double best = lexicon.CharacterLogProbabilities[firstCode] + scores[i + length];
        if (found > 0 && foundLengths[0] == 1)
        {
            // Its score stands in the table already, but for a character without a code of its own.
            next = 1;
            hasWord = foundLogs[0] >= 0;
            if (hasWord && !lexicon.IsOwnCode(firstCode))
                (best, length) = (foundLogs[0] - overlay.LogTotal + scores[i + 1], 1);
        }

        int end = i + 1;
        int code = Codes[end];
        cell = cells[TrieCell.Base(cell) + code];
        while (TrieCell.Label(cell) == code)
        {
            end++;
            double log = logProbabilities[TrieCell.Value(cell)];
            if (next < found && foundLengths[next] == end - i)
                log = Override(log, foundLogs[next++], i, end);
            if (log + scores[end] >= best || (!hasWord && log > double.NegativeInfinity))
            {
                best = log + scores[end];
                length = end - i;
                hasWord = true;
            }

            code = Codes[end];
            cell = cells[TrieCell.Base(cell) + code];
        }

        for (; next < found; next++)
        {
            end = i + foundLengths[next];
            double log = Override(double.NegativeInfinity, foundLogs[next], i, end);
            if (log + scores[end] >= best || (!hasWord && log > double.NegativeInfinity))
            {
                best = log + scores[end];
                length = foundLengths[next];
                hasWord = true;
            }
        }

        scores[i] = best;
        wordLengths[i] = (ushort)length;
    }

    /// <summary>What a user word makes of the log-probability that the word list gives the same characters.</summary>
    private double Override(double listed, double logFrequency, int from, int to) =>
        double.IsNegativeInfinity(logFrequency) ? logFrequency
        : _edges.MayCut(start + from) && _edges.MayCut(start + to) ? logFrequency - overlay.LogTotal
        : listed;
}
