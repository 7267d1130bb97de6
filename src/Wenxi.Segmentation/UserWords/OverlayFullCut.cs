using Wenxi.Segmentation.Dictionary;
using Wenxi.Segmentation.Scalar;

namespace Wenxi.Segmentation.UserWords;

/// <summary>
/// <see cref="FullCut"/> with user words. The text is split at words that must be tokens; such a word is listed with the
/// words inside it, and no word reaches over its borders.
/// </summary>
internal static class OverlayFullCut
{
    public static void Segment(Lexicon lexicon, Overlay overlay, ReadOnlySpan<char> text, TokenBuffer output, Workspace workspace)
    {
        workspace.Ensure(text.Length);
        var edges = new WordEdges(text, overlay.Compatibility);
        var scanner = new StretchScanner(lexicon, overlay, text, edges);
        var pieces = new MustPieces(overlay, text, edges);
        while (pieces.MoveNext())
        {
            if (pieces.IsMust)
            {
                AddMust(lexicon, overlay, text, pieces.Start, pieces.End, edges, scanner, output, workspace);
                continue;
            }

            for (int position = pieces.Start; position < pieces.End;)
            {
                int length = scanner.Read(position, pieces.End, workspace.Codes);
                if (length > 0)
                {
                    AddWords(new OverlayLattice(lexicon, overlay, text[..pieces.End], workspace.Codes, position, edges), length, output);
                }
                else
                {
                    length = 1;
                    while (position + length < pieces.End && !scanner.IsStart(position + length, pieces.End))
                        length++;
                    FullCut.AddGap(text.Slice(position, length), position, overlay.Compatibility, output);
                }

                position += length;
            }
        }
    }

    private static void AddMust(
        Lexicon lexicon, Overlay overlay, ReadOnlySpan<char> text, int start, int end, WordEdges edges, StretchScanner scanner, TokenBuffer output, Workspace workspace)
    {
        // With jieba's blocks a word that reaches over their borders is in no stretch.
        if (scanner.Read(start, end, workspace.Codes) == end - start)
            AddWords(new OverlayLattice(lexicon, overlay, text[..end], workspace.Codes, start, edges), end - start, output);
        else
            output.Add(start, end - start);
    }

    /// <summary>The same algorithm as without user words; see there for its peculiarities.</summary>
    private static void AddWords(in OverlayLattice lattice, int length, TokenBuffer output)
    {
        int start = lattice.Start;
        int covered = 0, reached = 0;
        int runStart = -1, runEnd = -1;
        for (int i = 0; i < length; i += lattice.CharacterLength(i, length))
        {
            bool isAlphanumeric = CharacterCode.IsAlphanumeric(lattice.Text[start + i]);
            if (runStart >= 0 && !isAlphanumeric)
            {
                output.Add(start + runStart, runEnd - runStart);
                runStart = -1;
            }

            (int count, int onlyEnd) = CountWords(lattice, i, length);
            // jieba forgets that an earlier word reached further; a sign inside a user word does not come out for that.
            if (count == 1 && i >= (lattice.Lexicon.IsInBlock(lattice.Text[start + i]) ? covered : reached))
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
            else if (AddLongerWords(lattice, i, length, output) is int end and > 0)
            {
                covered = end;
            }

            reached = Math.Max(reached, covered);
        }

        if (runStart >= 0)
            output.Add(start + runStart, runEnd - runStart);
    }

    private static (int Count, int FirstEnd) CountWords(in OverlayLattice lattice, int i, int length)
    {
        int count = 0, firstEnd = i + lattice.CharacterLength(i, length);
        var candidates = new CandidateWalk(lattice, i, length);
        while (count < 2 && candidates.MoveNext())
        {
            if (++count == 1)
                firstEnd = i + candidates.Length;
        }

        return (Math.Max(count, 1), firstEnd);
    }

    private static int AddLongerWords(in OverlayLattice lattice, int i, int length, TokenBuffer output)
    {
        int covered = 0;
        int single = lattice.CharacterLength(i, length);
        var candidates = new CandidateWalk(lattice, i, length);
        while (candidates.MoveNext())
        {
            if (candidates.Length <= single)
                continue;
            output.Add(lattice.Start + i, candidates.Length);
            covered = i + candidates.Length;
        }

        return covered;
    }
}
