using Wenxi.Segmentation.Dictionary;
using Wenxi.Segmentation.Scalar;

namespace Wenxi.Segmentation.UserWords;

/// <summary><see cref="PreciseCut"/> with user words.</summary>
internal static class OverlayPreciseCut
{
    public static void Segment(Lexicon lexicon, Overlay overlay, ReadOnlySpan<char> text, UnknownWordModel unknownWords, TokenBuffer output, Workspace workspace)
    {
        output.Clear();
        workspace.Ensure(text.Length);
        var edges = new WordEdges(text, overlay.Compatibility);
        var pieces = new MustPieces(overlay, text, edges);
        while (pieces.MoveNext())
        {
            if (pieces.IsMust)
                output.Add(pieces.Start, pieces.End - pieces.Start);
            else
                CutPiece(lexicon, overlay, text, pieces.Start, pieces.End, edges, unknownWords, output, workspace);
        }
    }

    private static void CutPiece(
        Lexicon lexicon, Overlay overlay, ReadOnlySpan<char> text, int start, int end, WordEdges edges, UnknownWordModel unknownWords, TokenBuffer output, Workspace workspace)
    {
        var scanner = new StretchScanner(lexicon, overlay, text, edges);
        ReadOnlySpan<char> piece = text[..end];
        int position = start;
        while (position < end)
        {
            int length = scanner.Read(position, end, workspace.Codes);
            if (length == 0)
            {
                length = TextScanner.SeparatorLength(text[position..end]);
                output.Add(position, length);
            }
            else
            {
                CutStretch(new OverlayLattice(lexicon, overlay, piece, workspace.Codes, position, edges), scanner, length, unknownWords, output, workspace);
            }

            position += length;
        }
    }

    /// <summary>Cuts the stretch that starts at a position, whose codes go to the workspace.</summary>
    /// <returns>Where it ends.</returns>
    public static int CutStretch(
        Lexicon lexicon, Overlay overlay, ReadOnlySpan<char> text, int start, int end, WordEdges edges, UnknownWordModel unknownWords, TokenBuffer output, Workspace workspace)
    {
        workspace.Ensure(end - start);
        var scanner = new StretchScanner(lexicon, overlay, text, edges);
        int length = scanner.Read(start, end, workspace.Codes);
        CutStretch(new OverlayLattice(lexicon, overlay, text[..end], workspace.Codes, start, edges), scanner, length, unknownWords, output, workspace);
        return start + length;
    }

    private static void CutStretch(
        in OverlayLattice lattice, in StretchScanner scanner, int length, UnknownWordModel unknownWords, TokenBuffer output, Workspace workspace)
    {
        Span<ushort> wordLengths = workspace.WordLengths.AsSpan(0, length);
        lattice.FindBestPath(workspace.Scores, wordLengths);
        if (unknownWords == UnknownWordModel.None)
            PreciseCut.AddWords(lattice.Text, lattice.Start, wordLengths, output);
        else
            AddWordsAndUnknown(lattice, scanner, wordLengths, output, workspace);
    }

    /// <summary>The words of the path; runs of single characters inside blocks go to <see cref="AddRun"/>.</summary>
    private static void AddWordsAndUnknown(in OverlayLattice lattice, in StretchScanner scanner, ReadOnlySpan<ushort> wordLengths, TokenBuffer output, Workspace workspace)
    {
        int run = 0;
        int i = 0;
        while (i < wordLengths.Length)
        {
            int length = wordLengths[i];
            if (length > 1 || !scanner.IsInBlock(lattice.Start + i))
            {
                AddRun(lattice, run, i, output, workspace);
                output.Add(lattice.Start + i, length);
                run = i + length;
            }

            i += length;
        }

        AddRun(lattice, run, i, output, workspace);
    }

    private static void AddRun(in OverlayLattice lattice, int from, int to, TokenBuffer output, Workspace workspace)
    {
        int start = lattice.Start + from;
        ReadOnlySpan<char> run = lattice.Text.Slice(start, to - from);
        if (run.Length == 1 || lattice.Lexicon.Contains(run))
        {
            for (int i = 0; i < run.Length; i++)
                output.Add(start + i, 1);
        }
        else if (run.Length > 1)
        {
            int before = output.Count;
            UnknownRunCut.Cut(lattice.Lexicon.Boundaries, run, lattice.Codes[from..to], start, output, workspace.States);
            if (lattice.Overlay.HasRemoved)
                SplitForbidden(lattice, before, output, workspace);
        }
    }

    /// <summary>jieba's <c>add_force_split</c>: what was removed does not come back as a word of the boundary HMM.</summary>
    private static void SplitForbidden(in OverlayLattice lattice, int firstToken, TokenBuffer output, Workspace workspace)
    {
        TokenBuffer found = workspace.Scratch;
        found.Clear();
        foreach (Token token in output.Tokens[firstToken..])
            found.Add(token.Start, token.Length);
        output.Truncate(firstToken);
        foreach (Token token in found.Tokens)
        {
            ReadOnlySpan<char> word = token.Slice(lattice.Text);
            bool isSplit = word.Length > 1 && CharacterCode.IsHan(word[0]) && lattice.Overlay.IsForbidden(word);
            int step = isSplit ? 1 : word.Length;
            for (int i = token.Start; i < token.End; i += step)
                output.Add(i, step);
        }
    }
}
