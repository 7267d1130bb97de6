using Wenxi.Segmentation.Dictionary;

namespace Wenxi.Segmentation.Scalar;

/// <summary>jieba's <c>cut</c>: the best path through each block, unknown runs joined by the boundary HMM.</summary>
internal static class PreciseCut
{
    public static void Segment(Lexicon lexicon, ReadOnlySpan<char> text, UnknownWordModel unknownWords, TokenBuffer output, Workspace workspace)
    {
        output.Clear();
        workspace.Ensure(text.Length);
        var lattice = new Lattice(lexicon);
        ReadOnlySpan<ushort> characterCodes = lexicon.CharacterCodes.Span;
        ushort[] codes = workspace.Codes;

        int position = 0;
        while (position < text.Length)
        {
            int length = TextScanner.ReadBlock(text[position..], characterCodes, codes);
            if (length == 0)
            {
                length = TextScanner.SeparatorLength(text[position..]);
                output.Add(position, length);
            }
            else
            {
                Span<ushort> wordLengths = workspace.WordLengths.AsSpan(0, length);
                lattice.FindBestPath(codes, workspace.Scores, wordLengths);
                if (unknownWords == UnknownWordModel.None)
                    AddWords(text, position, wordLengths, output);
                else
                    AddWordsAndUnknown(lexicon, lattice, text, position, wordLengths, output, workspace);
            }

            position += length;
        }
    }

    /// <summary>The words of the path as they are, but Latin letters and digits that stand alone are joined.</summary>
    public static void AddWords(ReadOnlySpan<char> text, int start, ReadOnlySpan<ushort> wordLengths, TokenBuffer output)
    {
        int i = 0;
        while (i < wordLengths.Length)
        {
            int end = i + wordLengths[i];
            if (end - i == 1 && CharacterCode.IsAlphanumeric(text[start + i]))
            {
                while (end < wordLengths.Length && wordLengths[end] == 1 && CharacterCode.IsAlphanumeric(text[start + end]))
                    end++;
            }

            output.Add(start + i, end - i);
            i = end;
        }
    }

    /// <summary>The words of the path; runs of single characters go to <see cref="AddRun"/>.</summary>
    private static void AddWordsAndUnknown(
        Lexicon lexicon, Lattice lattice, ReadOnlySpan<char> text, int start, ReadOnlySpan<ushort> wordLengths, TokenBuffer output, Workspace workspace)
    {
        int run = 0;
        int i = 0;
        while (i < wordLengths.Length)
        {
            int length = wordLengths[i];
            if (length > 1)
            {
                AddRun(lexicon, lattice, text, start, run, i, output, workspace);
                output.Add(start + i, length);
                run = i + length;
            }

            i += length;
        }

        AddRun(lexicon, lattice, text, start, run, i, output, workspace);
    }

    /// <summary>A run of characters that the path left single: only if it is not itself a word, the HMM cuts it anew.</summary>
    private static void AddRun(Lexicon lexicon, Lattice lattice, ReadOnlySpan<char> text, int start, int from, int to, TokenBuffer output, Workspace workspace)
    {
        if (to - from == 1)
        {
            output.Add(start + from, 1);
        }
        else if (to > from)
        {
            ReadOnlySpan<ushort> codes = workspace.Codes.AsSpan(from, to - from);
            if (lattice.IsWord(codes))
            {
                for (int i = from; i < to; i++)
                    output.Add(start + i, 1);
            }
            else
            {
                UnknownRunCut.Cut(lexicon.Boundaries, text.Slice(start + from, to - from), codes, start + from, output, workspace.States);
            }
        }
    }
}
