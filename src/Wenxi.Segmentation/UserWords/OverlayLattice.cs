using Wenxi.Segmentation.Dictionary;
using Wenxi.Segmentation.Scalar;

namespace Wenxi.Segmentation.UserWords;

/// <summary>The most probable path through the words of one stretch, user words included.</summary>
/// <remarks>
/// As <see cref="Lattice"/>, which stays as it was for segmenters without user words. Where no user word can start, and
/// that is at most positions, the loop is the same, with one test of the filter before it.
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
        scores[stretch.Length] = 0;
        for (int i = stretch.Length - 1; i >= 0; i--)
        {
            int firstCode = codes[i];
            ulong cell = cells[rootBase + firstCode];
            // As in the other lattice, a character that is no word stands alone only if no longer word starts with it;
            // but what is in no block always may.
            bool hasWord = false;
            int length = 1;
            if (firstCode == CharacterCode.Unknown && !lexicon.IsInBlock(stretch[i]))
            {
                hasWord = true;
                length = TextScanner.SeparatorLength(stretch[i..]);
            }

            double best = characterLogProbabilities[firstCode] + scores[i + length];
            if (overlay.MayStart(stretch[i..]))
            {
                var candidates = new CandidateWalk(this, i, stretch.Length);
                while (candidates.MoveNext())
                {
                    double score = candidates.LogProbability + scores[i + candidates.Length];
                    if (score >= best || !hasWord)
                    {
                        best = score;
                        length = candidates.Length;
                        hasWord = true;
                    }
                }
            }
            else
            {
                hasWord |= TrieCell.Value(cell) != 0;
                int end = i + 1;
                int code = codes[end];
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
            }

            scores[i] = best;
            wordLengths[i] = (ushort)length;
        }
    }
}
