using System.Runtime.CompilerServices;
using Wenxi.Segmentation.Dictionary;
using Wenxi.Segmentation.Scalar;

namespace Wenxi.Segmentation.UserWords;

/// <summary>
/// jieba's <c>suggest_freq(word, tune=False)</c>: the product of the probabilities of the words into which the word would
/// be cut without the HMM, times the total, and at least what the word has now.
/// </summary>
internal sealed class FrequencySuggestion(Lexicon basis, OverlayTrie large, OverlayTrie small, Compatibility compatibility)
{
    private readonly ushort[] _codes = new ushort[UserWordRules.LongestWord + 1];
    private readonly double[] _scores = new double[UserWordRules.LongestWord + 1];
    private readonly ushort[] _lengths = new ushort[UserWordRules.LongestWord + 1];

    // Of the word with which the best path goes on; 0 where that is a character which is no word.
    private readonly long[] _frequencies = new long[UserWordRules.LongestWord + 1];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public long For(string word, long total)
    {
        FindBestPath(word, Math.Log(total));
        double product = 1;
        for (int i = 0; i < word.Length;)
        {
            int end = i + _lengths[i];
            if (end - i == 1 && CharacterCode.IsAlphanumeric(word[i]))
            {
                while (end < word.Length && _lengths[end] == 1 && CharacterCode.IsAlphanumeric(word[end]))
                    end++;
            }

            bool isFound = _frequencies[i] > 0 && end - i == _lengths[i];
            product *= (isFound ? _frequencies[i] : FrequencyNow(word.AsSpan(i, end - i))) / (double)total;
            i = end;
        }

        return Math.Max((long)(product * total) + 1, FrequencyNow(word));
    }

    /// <summary>As <see cref="Lattice.FindBestPath"/>, over the words as they are at this moment.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void FindBestPath(string word, double logTotal)
    {
        ReadOnlySpan<double> logFrequencies = basis.LogFrequencies;
        ReadOnlySpan<ulong> cells = basis.Cells.Span;
        ReadOnlySpan<int> listed = basis.Frequencies.Span;
        ReadCodes(word);
        _scores[word.Length] = 0;
        for (int i = word.Length - 1; i >= 0; i--)
        {
            _frequencies[i] = 0;
            if (IsBlockEnd(word[i]))
            {
                // In jieba each block is scored for itself.
                _scores[i] = 0;
                _lengths[i] = (ushort)TextScanner.SeparatorLength(word.AsSpan(i));
                continue;
            }

            bool hasWord = !basis.IsInBlock(word[i]);
            int length = hasWord ? TextScanner.SeparatorLength(word.AsSpan(i)) : 1;
            double best = 0 - logTotal + _scores[i + length];
            var walk = new OverlayWalk(large, small);
            int cell = TrieCell.Root;
            for (int end = i; end < word.Length && (cell >= 0 || !walk.IsOver);)
            {
                cell = NextCell(cells, cell, _codes[end]);
                OverlayWord? entry = walk.IsOver ? null : walk.Step(word[end])?.WrittenAs(word.AsSpan(i, end + 1 - i));
                end++;
                if (entry is { IsWide: true } && compatibility == Compatibility.Jieba)
                    continue;
                int value = cell < 0 ? 0 : TrieCell.Value(cells[cell]);
                double logFrequency = entry?.LogFrequency ?? logFrequencies[value];
                if (entry is { IsRemoved: true } || double.IsNegativeInfinity(logFrequency))
                    continue;
                double score = logFrequency - logTotal + _scores[end];
                if (score >= best || !hasWord)
                {
                    best = score;
                    length = end - i;
                    _frequencies[i] = entry?.Frequency ?? listed[value];
                    hasWord = true;
                }
            }

            _scores[i] = best;
            _lengths[i] = (ushort)length;
        }
    }

    private bool IsBlockEnd(char c) => compatibility == Compatibility.Jieba && !basis.IsInBlock(c);

    private void ReadCodes(string word)
    {
        ReadOnlySpan<ushort> codes = basis.CharacterCodes.Span;
        for (int i = 0; i < word.Length; i++)
        {
            ushort entry = codes[word[i]];
            _codes[i] = (entry & CharacterCode.BlockBit) == 0 ? CharacterCode.Unknown : (ushort)(entry & CharacterCode.CodeMask);
        }
    }

    private static int NextCell(ReadOnlySpan<ulong> cells, int cell, int code)
    {
        if (cell < 0 || code == CharacterCode.Unknown)
            return -1;
        int next = TrieCell.Base(cells[cell]) + code;
        return TrieCell.Label(cells[next]) == code ? next : -1;
    }

    /// <summary>jieba's <c>FREQ.get(text, 1)</c>: 0 for what is only the beginning of a word, 1 for what is nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private long FrequencyNow(ReadOnlySpan<char> text)
    {
        var walk = new OverlayWalk(large, small);
        OverlayWord? entry = null;
        foreach (char c in text)
        {
            if (walk.IsOver)
                break;
            entry = walk.Step(c);
        }

        if (!walk.IsOver && entry is not null)
            return entry.WrittenAs(text).Frequency;
        long listed = basis.Frequency(text);
        return listed > 0 ? listed : !walk.IsOver || basis.IsBeginning(text) ? 0 : 1;
    }
}
