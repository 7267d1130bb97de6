using Wenxi.Segmentation.Dictionary;

namespace Wenxi.Segmentation.Scalar;

/// <summary>jieba's <c>cut_all</c>: every word of two or more characters, and the characters that no word covers.</summary>
internal static class FullCut
{
    public static void Segment(Lexicon lexicon, ReadOnlySpan<char> text, Compatibility compatibility, TokenBuffer output, Workspace workspace)
    {
        workspace.Ensure(text.Length);
        ReadOnlySpan<ushort> characterCodes = lexicon.CharacterCodes.Span;
        int position = 0;
        while (position < text.Length)
        {
            int length = TextScanner.ReadBlock(text[position..], characterCodes, workspace.Codes);
            if (length > 0)
            {
                AddWords(lexicon, text.Slice(position, length), workspace.Codes, position, output);
            }
            else
            {
                length = GapLength(text[position..], characterCodes);
                AddGap(text.Slice(position, length), position, compatibility, output);
            }

            position += length;
        }
    }

    private static int GapLength(ReadOnlySpan<char> text, ReadOnlySpan<ushort> characterCodes)
    {
        int length = 1;
        while (length < text.Length && (characterCodes[text[length]] & CharacterCode.BlockBit) == 0)
            length++;
        return length;
    }

    /// <summary>Between blocks, each character, as in precise mode; jieba's way differs.</summary>
    public static void AddGap(ReadOnlySpan<char> gap, int start, Compatibility compatibility, TokenBuffer output)
    {
        if (compatibility == Compatibility.Jieba)
        {
            AddJiebaGap(gap, start, output);
            return;
        }

        for (int i = 0, length; i < gap.Length; i += length)
        {
            length = TextScanner.SeparatorLength(gap[i..]);
            output.Add(start + i, length);
        }
    }

    /// <summary>Between blocks, each white space character (\r\n as one) and what stands between them, even if empty.</summary>
    private static void AddJiebaGap(ReadOnlySpan<char> gap, int start, TokenBuffer output)
    {
        int from = 0;
        for (int i = 0; i < gap.Length; i++)
        {
            if (!TextScanner.IsWhiteSpace(gap[i]))
                continue;

            output.Add(start + from, i - from);
            int length = TextScanner.SeparatorLength(gap[i..]);
            output.Add(start + i, length);
            i += length - 1;
            from = i + 1;
        }

        output.Add(start + from, gap.Length - from);
    }

    /// <summary>
    /// Words in the order of their starts. Latin letters and digits that are in no longer word are held back and
    /// joined, so the run follows words that start inside it.
    /// </summary>
    private static void AddWords(Lexicon lexicon, ReadOnlySpan<char> block, ReadOnlySpan<ushort> codes, int start, TokenBuffer output)
    {
        ReadOnlySpan<ulong> cells = lexicon.Cells.Span;
        int covered = 0;
        int runStart = -1, runEnd = -1;
        for (int i = 0; i < block.Length; i++)
        {
            bool isAlphanumeric = CharacterCode.IsAlphanumeric(block[i]);
            if (runStart >= 0 && !isAlphanumeric)
            {
                output.Add(start + runStart, runEnd - runStart);
                runStart = -1;
            }

            (int count, int onlyEnd) = CountWords(cells, codes, i);
            if (count == 1 && i >= covered)
            {
                covered = onlyEnd;
                if (isAlphanumeric)
                {
                    runStart = runStart >= 0 ? runStart : i;
                    runEnd = onlyEnd;
                }
                else
                {
                    output.Add(start + i, onlyEnd - i);
                }
            }
            else if (AddLongerWords(cells, codes, i, start, output) is int end and > 0)
            {
                // May step back: jieba forgets that a longer, earlier word reached further.
                covered = end;
            }
        }

        if (runStart >= 0)
            output.Add(start + runStart, runEnd - runStart);
    }

    /// <summary>How many words start at a position, and where the first one ends; with none, the character counts as one.</summary>
    private static (int Count, int FirstEnd) CountWords(ReadOnlySpan<ulong> cells, ReadOnlySpan<ushort> codes, int start)
    {
        int count = 0, firstEnd = start + 1;
        ulong cell = cells[TrieCell.Root];
        for (int end = start; count < 2; end++)
        {
            int code = codes[end];
            cell = cells[TrieCell.Base(cell) + code];
            if (TrieCell.Label(cell) != code)
                break;
            if (TrieCell.Value(cell) != 0 && ++count == 1)
                firstEnd = end + 1;
        }

        return (Math.Max(count, 1), firstEnd);
    }

    /// <returns>Where the last word added ends, or 0.</returns>
    private static int AddLongerWords(ReadOnlySpan<ulong> cells, ReadOnlySpan<ushort> codes, int i, int start, TokenBuffer output)
    {
        int covered = 0;
        ulong cell = cells[TrieCell.Root];
        for (int end = i; ; end++)
        {
            int code = codes[end];
            cell = cells[TrieCell.Base(cell) + code];
            if (TrieCell.Label(cell) != code)
                return covered;
            if (end > i && TrieCell.Value(cell) != 0)
            {
                output.Add(start + i, end + 1 - i);
                covered = end + 1;
            }
        }
    }
}
