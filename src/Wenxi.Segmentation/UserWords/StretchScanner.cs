using Wenxi.Segmentation.Dictionary;
using Wenxi.Segmentation.Scalar;

namespace Wenxi.Segmentation.UserWords;

/// <summary>Splits a text into stretches for the lattice: blocks, joined where a user word reaches over what is between them.</summary>
/// <remarks>
/// A character outside blocks has no code in a stretch: it costs as much as an unknown character, and no word of the word
/// list contains it. Nothing changes where no such user word occurs.
/// </remarks>
internal readonly ref struct StretchScanner(Lexicon lexicon, Overlay overlay, ReadOnlySpan<char> text, WordEdges edges)
{
    private readonly ReadOnlySpan<char> _text = text;
    private readonly ReadOnlySpan<ushort> _characterCodes = lexicon.CharacterCodes.Span;
    private readonly WordEdges _edges = edges;

    /// <summary>Reads the stretch that starts at a position; its codes, ended by the unknown one, go to the workspace.</summary>
    /// <param name="start">The position in the text.</param>
    /// <param name="limit">Where it ends at the latest.</param>
    /// <param name="codes">Receives the codes.</param>
    /// <returns>Its length, 0 if the character stands alone.</returns>
    public int Read(int start, int limit, Span<ushort> codes)
    {
        if (!overlay.HasWide)
            return TextScanner.ReadBlock(_text[start..limit], _characterCodes, codes);

        StartFilter? large = overlay.Large.WideStarts, small = overlay.Small.WideStarts;
        ReadOnlySpan<char> text = _text;
        Folding folding = overlay.Folding;
        char first = folding[text[start]], second = start + 1 < text.Length ? folding[text[start + 1]] : '\0';
        int reach = start;
        int i = start;
        for (; i < limit; i++)
        {
            char third = i + 2 < text.Length ? folding[text[i + 2]] : '\0';
            if ((large is not null && large.MayStart(first, second, third)) || (small is not null && small.MayStart(first, second, third)))
                reach = Math.Max(reach, i + LengthOfWideWord(i, limit));
            ushort entry = _characterCodes[text[i]];
            (first, second) = (second, third);
            if ((entry & CharacterCode.BlockBit) != 0)
                codes[i - start] = (ushort)(entry & CharacterCode.CodeMask);
            else if (i < reach)
                codes[i - start] = CharacterCode.Unknown;
            else
                break;
        }

        codes[i - start] = CharacterCode.Outside;
        return i - start;
    }

    /// <summary>Whether a stretch starts at a position.</summary>
    public bool IsStart(int position, int limit) =>
        (_characterCodes[_text[position]] & CharacterCode.BlockBit) != 0
        || (overlay.HasWide && LengthOfWideWord(position, limit) > 0);

    public bool IsInBlock(int position) => lexicon.IsInBlock(_text[position]);

    private int LengthOfWideWord(int start, int limit)
    {
        if (!_edges.MayCut(start))
            return 0;
        int length = 0;
        OverlayWalk walk = overlay.Walk();
        for (int end = start; end < limit && !walk.IsOver;)
        {
            OverlayWord? word = walk.Step(_text[end++])?.WrittenAs(_text[start..end]);
            if (word is { IsWide: true, IsRemoved: false } && _edges.MayCut(end))
                length = end - start;
        }

        return length;
    }
}
