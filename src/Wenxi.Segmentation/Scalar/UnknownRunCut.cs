using Wenxi.Segmentation.Dictionary;

namespace Wenxi.Segmentation.Scalar;

/// <summary>jieba's <c>finalseg.cut</c>: Han characters by the boundary HMM, the rest by shape.</summary>
internal static class UnknownRunCut
{
    /// <param name="model">The boundary HMM.</param>
    /// <param name="run">Characters of the block class.</param>
    /// <param name="codes">Their codes.</param>
    /// <param name="start">Where the run starts in the text.</param>
    /// <param name="output">Receives the tokens.</param>
    /// <param name="states">Working memory, at least as long as the run.</param>
    public static void Cut(BoundaryModel model, ReadOnlySpan<char> run, ReadOnlySpan<ushort> codes, int start, TokenBuffer output, Span<byte> states)
    {
        int i = 0;
        while (i < run.Length)
        {
            int end = i + 1;
            if (CharacterCode.IsHan(run[i]))
            {
                while (end < run.Length && CharacterCode.IsHan(run[end]))
                    end++;
                model.FindStates(codes[i..end], states);
                AddTokens(states[..(end - i)], start + i, output);
            }
            else
            {
                end = i + ShapeLength(run[i..]);
                output.Add(start + i, end - i);
            }

            i = end;
        }
    }

    /// <remarks>
    /// A path may begin with E or M, since impossible starts can win among impossible ones; jieba then takes the word
    /// from the start of the run.
    /// </remarks>
    private static void AddTokens(ReadOnlySpan<byte> states, int start, TokenBuffer output)
    {
        int begin = 0;
        for (int i = 0; i < states.Length; i++)
        {
            switch (states[i])
            {
                case BoundaryModel.B:
                    begin = i;
                    break;
                case BoundaryModel.E:
                    output.Add(start + begin, i + 1 - begin);
                    break;
                case BoundaryModel.S:
                    output.Add(start + i, 1);
                    break;
            }
        }
    }

    /// <summary>
    /// Length of the token at the start of what is not Han: letters and digits with one decimal part and a percent
    /// sign, <c>[a-zA-Z0-9]+(\.\d+)?%?</c>, or all signs up to the next letter, digit or Han character.
    /// </summary>
    public static int ShapeLength(ReadOnlySpan<char> run)
    {
        int i = 1;
        if (!CharacterCode.IsAlphanumeric(run[0]))
        {
            while (i < run.Length && !CharacterCode.IsAlphanumeric(run[i]) && !CharacterCode.IsHan(run[i]))
                i++;
            return i;
        }

        while (i < run.Length && CharacterCode.IsAlphanumeric(run[i]))
            i++;
        if (i + 1 < run.Length && run[i] == '.' && char.IsAsciiDigit(run[i + 1]))
        {
            i += 2;
            while (i < run.Length && char.IsAsciiDigit(run[i]))
                i++;
        }

        if (i < run.Length && run[i] == '%')
            i++;
        return i;
    }
}
