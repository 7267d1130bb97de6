using Wenxi.Segmentation.Dictionary;
using Wenxi.Segmentation.Scalar;
using Wenxi.Segmentation.UserWords;

namespace Wenxi.Segmentation.PartOfSpeech;

/// <summary>jieba's <c>posseg.cut</c>, which cuts unknown runs anew with the word-and-tag HMM.</summary>
internal static class PossegCut
{
    private const string Number = "m";
    private const string Latin = "eng";
    private const string Other = "x";

    public static void Segment(Lexicon lexicon, ReadOnlySpan<char> text, UnknownWordModel unknownWords, TokenBuffer output, Workspace workspace)
    {
        workspace.Ensure(text.Length);
        if (lexicon.Overlay is not { } overlay)
        {
            CutPiece(lexicon, text, 0, text.Length, unknownWords, output, workspace);
            return;
        }

        var pieces = new MustPieces(overlay, text, new WordEdges(text, overlay.Compatibility));
        while (pieces.MoveNext())
        {
            if (pieces.IsMust)
                AddWord(lexicon, text, 0, pieces.Start, pieces.End, output);
            else
                CutPiece(lexicon, text, pieces.Start, pieces.End, unknownWords, output, workspace);
        }
    }

    private static void CutPiece(Lexicon lexicon, ReadOnlySpan<char> text, int start, int end, UnknownWordModel unknownWords, TokenBuffer output, Workspace workspace)
    {
        var lattice = new Lattice(lexicon);
        ReadOnlySpan<ushort> characterCodes = lexicon.CharacterCodes.Span;
        int position = start;
        while (position < end)
        {
            int length = ReadBlock(text[position..end], characterCodes, workspace.Codes);
            if (length == 0)
            {
                length = TextScanner.SeparatorLength(text[position..end]);
                output.Add(position, length, Other);
            }
            else
            {
                ReadOnlySpan<char> block = text.Slice(position, length);
                Span<ushort> wordLengths = workspace.WordLengths.AsSpan(0, length);
                if (lexicon.Overlay is { } overlay)
                    new OverlayLattice(lexicon, overlay, text[..end], workspace.Codes, position, new WordEdges(text, overlay.Compatibility)).FindBestPath(workspace.Scores, wordLengths);
                else
                    lattice.FindBestPath(workspace.Codes, workspace.Scores, wordLengths);
                if (unknownWords == UnknownWordModel.None)
                    AddWords(lexicon, block, position, output, workspace);
                else
                    AddWordsAndUnknown(lexicon, lattice, block, position, output, workspace);
            }

            position += length;
        }
    }

    /// <summary>As <see cref="TextScanner.ReadBlock"/>, but here % and - are in no block.</summary>
    private static int ReadBlock(ReadOnlySpan<char> text, ReadOnlySpan<ushort> characterCodes, Span<ushort> codes)
    {
        int i = 0;
        for (; i < text.Length && text[i] is not ('%' or '-'); i++)
        {
            ushort entry = characterCodes[text[i]];
            if ((entry & CharacterCode.BlockBit) == 0)
                break;
            codes[i] = (ushort)(entry & CharacterCode.CodeMask);
        }

        codes[i] = CharacterCode.Outside;
        return i;
    }

    private static void AddWords(Lexicon lexicon, ReadOnlySpan<char> block, int start, TokenBuffer output, Workspace workspace)
    {
        ReadOnlySpan<ushort> wordLengths = workspace.WordLengths.AsSpan(0, block.Length);
        int i = 0;
        while (i < block.Length)
        {
            int end = i + wordLengths[i];
            if (end - i == 1 && CharacterCode.IsAlphanumeric(block[i]))
            {
                while (end < block.Length && wordLengths[end] == 1 && CharacterCode.IsAlphanumeric(block[end]))
                    end++;
                output.Add(start + i, end - i, Latin);
            }
            else
            {
                AddWord(lexicon, block, start, i, end, output);
            }

            i = end;
        }
    }

    private static void AddWordsAndUnknown(Lexicon lexicon, Lattice lattice, ReadOnlySpan<char> block, int start, TokenBuffer output, Workspace workspace)
    {
        ReadOnlySpan<ushort> wordLengths = workspace.WordLengths.AsSpan(0, block.Length);
        int run = 0;
        int i = 0;
        while (i < block.Length)
        {
            int length = wordLengths[i];
            if (length > 1)
            {
                AddRun(lexicon, lattice, block, start, run, i, output, workspace);
                AddWord(lexicon, block, start, i, i + length, output);
                run = i + length;
            }

            i += length;
        }

        AddRun(lexicon, lattice, block, start, run, i, output, workspace);
    }

    private static void AddRun(Lexicon lexicon, Lattice lattice, ReadOnlySpan<char> block, int start, int from, int to, TokenBuffer output, Workspace workspace)
    {
        if (to - from > 1 && !(lexicon.Overlay is null ? lattice.IsWord(workspace.Codes.AsSpan(from, to - from)) : lexicon.Contains(block[from..to])))
        {
            AddUnknown(lexicon.Tags, block[from..to], start + from, workspace.Codes.AsSpan(from), output, workspace.TagLattice);
            return;
        }

        for (int i = from; i < to; i++)
            AddWord(lexicon, block, start, i, i + 1, output);
    }

    private static void AddWord(Lexicon lexicon, ReadOnlySpan<char> block, int start, int from, int to, TokenBuffer output) =>
        output.Add(start + from, to - from, lexicon.Tag(block[from..to]) ?? Other);

    /// <summary>Han characters by the HMM; numbers, Latin and signs by shape, <c>[\.0-9]+|[a-zA-Z0-9]+</c>.</summary>
    internal static void AddUnknown(TagModel model, ReadOnlySpan<char> run, int start, ReadOnlySpan<ushort> codes, TokenBuffer output, TagLattice lattice)
    {
        int i = 0;
        while (i < run.Length)
        {
            int end = i + 1;
            if (CharacterCode.IsHan(run[i]))
            {
                while (end < run.Length && CharacterCode.IsHan(run[end]))
                    end++;
                model.FindBestPath(codes[i..end], lattice);
                AddTagged(model, lattice.Path.AsSpan(0, end - i), start + i, output);
            }
            else
            {
                string tag = IsNumeric(run[i]) ? Number : CharacterCode.IsAlphanumeric(run[i]) ? Latin : Other;
                while (end < run.Length && !CharacterCode.IsHan(run[end]) && Continues(tag, run[end]))
                    end++;
                output.Add(start + i, end - i, tag);
            }

            i = end;
        }
    }

    private static bool IsNumeric(char c) => c == '.' || char.IsAsciiDigit(c);

    private static bool Continues(string tag, char c) => tag switch
    {
        Number => IsNumeric(c),
        Latin => CharacterCode.IsAlphanumeric(c),
        _ => !IsNumeric(c) && !CharacterCode.IsAlphanumeric(c),
    };

    private static void AddTagged(TagModel model, ReadOnlySpan<byte> path, int start, TokenBuffer output)
    {
        int begin = 0, next = 0;
        for (int i = 0; i < path.Length; i++)
        {
            switch (model.BoundaryOf(path[i]))
            {
                case Boundary.Begin:
                    begin = i;
                    break;
                case Boundary.End:
                    output.Add(start + begin, i + 1 - begin, model.TagOf(path[i]));
                    next = i + 1;
                    break;
                case Boundary.Single:
                    output.Add(start + i, 1, model.TagOf(path[i]));
                    next = i + 1;
                    break;
            }
        }

        // The last word may lack its end; it takes the tag of its first character.
        if (next < path.Length)
            output.Add(start + next, path.Length - next, model.TagOf(path[next]));
    }
}
