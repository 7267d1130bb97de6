using Wenxi.Segmentation.Dictionary;

namespace Wenxi.Segmentation.Scalar;

/// <summary>The most probable path through the words of one block.</summary>
internal readonly ref struct Lattice(Lexicon lexicon)
{
    private readonly ReadOnlySpan<ulong> _cells = lexicon.Cells.Span;
    private readonly ReadOnlySpan<double> _logProbabilities = lexicon.LogProbabilities.Span;
    private readonly ReadOnlySpan<double> _characterLogProbabilities = lexicon.CharacterLogProbabilities.Span;
    private readonly int _rootBase = TrieCell.Base(lexicon.Cells[TrieCell.Root]);

    /// <summary>
    /// From the end of the block to its start, finds for each position the word with which the best path begins.
    /// </summary>
    /// <param name="codes">The block's character codes, then the unknown code.</param>
    /// <param name="scores">Receives the score of the best path from each position; one longer than the block.</param>
    /// <param name="wordLengths">Receives the length of the first word of that path; as long as the block.</param>
    /// <remarks>
    /// The order of the additions is jieba's, since real ties are decided by the last bit: (log f − log total), stored
    /// ready made, plus the score of the rest. Of equal paths the one with the longer word wins.
    /// </remarks>
    public void FindBestPath(ReadOnlySpan<ushort> codes, Span<double> scores, Span<ushort> wordLengths)
    {
        ReadOnlySpan<ulong> cells = _cells;
        ReadOnlySpan<double> logProbabilities = _logProbabilities;
        ReadOnlySpan<double> characterLogProbabilities = _characterLogProbabilities;
        int rootBase = _rootBase;

        double next = 0;
        scores[wordLengths.Length] = next;
        for (int i = wordLengths.Length - 1; i >= 0; i--)
        {
            // Every code has a cell below the root. The unknown code shares the free cell at the root's base itself:
            // no word, no children.
            ulong cell = cells[rootBase + codes[i]];
            double best = characterLogProbabilities[codes[i]] + next;
            int length = 1;
            // jieba lets a character that is no word stand alone only if no longer word starts with it: T台|湾, not T|台湾.
            bool hasWord = TrieCell.Value(cell) != 0;

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

            next = best;
            scores[i] = best;
            wordLengths[i] = (ushort)length;
        }
    }

    /// <summary>Whether a whole run of characters is a word of the lexicon.</summary>
    public bool IsWord(ReadOnlySpan<ushort> codes)
    {
        ulong cell = _cells[TrieCell.Root];
        foreach (ushort code in codes)
        {
            cell = _cells[TrieCell.Base(cell) + code];
            if (TrieCell.Label(cell) != code)
                return false;
        }

        return TrieCell.Value(cell) != 0;
    }
}
