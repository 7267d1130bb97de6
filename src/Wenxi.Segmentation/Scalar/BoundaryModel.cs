using Wenxi.Segmentation.Dictionary;

namespace Wenxi.Segmentation.Scalar;

/// <summary>The HMM over word boundaries: states B begin, E end, M middle, S single.</summary>
internal sealed class BoundaryModel
{
    private const int StateCount = 4;

    // In this order the later of two equal states is the one that jieba's max over (probability, name) takes.
    public const byte B = 0, E = 1, M = 2, S = 3;

    private readonly ImageSection<double> _emissions;
    private readonly double _startB, _startE, _startM, _startS;
    private readonly double _fromEToB, _fromSToB, _fromBToE, _fromMToE, _fromBToM, _fromMToM, _fromEToS, _fromSToS;

    public BoundaryModel(DictionaryImage image)
    {
        _emissions = image.Section<double>(SectionId.BoundaryEmissions);
        ReadOnlySpan<double> model = image.Section<double>(SectionId.BoundaryModel).Span;
        (_startB, _startE, _startM, _startS) = (model[B], model[E], model[M], model[S]);
        ReadOnlySpan<double> fromB = model[StateCount..], fromE = model[(2 * StateCount)..], fromM = model[(3 * StateCount)..], fromS = model[(4 * StateCount)..];
        (_fromEToB, _fromSToB) = (fromE[B], fromS[B]);
        (_fromBToE, _fromMToE) = (fromB[E], fromM[E]);
        (_fromBToM, _fromMToM) = (fromB[M], fromM[M]);
        (_fromEToS, _fromSToS) = (fromE[S], fromS[S]);
    }

    /// <summary>Finds the most probable sequence of states for a run of Han characters.</summary>
    /// <param name="codes">Character codes.</param>
    /// <param name="states">Receives a state for each; at least as long as the run.</param>
    public void FindStates(ReadOnlySpan<ushort> codes, Span<byte> states)
    {
        byte state = FindBestEnd(codes, states);
        for (int i = codes.Length - 1; i >= 0; i--)
        {
            byte choices = states[i];
            states[i] = state;
            state = Previous(choices, state);
        }
    }

    /// <summary>
    /// Viterbi. Each state has two possible predecessors, so four bits a character remember the choices.
    /// </summary>
    /// <remarks>
    /// Sums are (score + transition) + emission and compared after the emission is added, as in jieba: with an unknown
    /// emission (−3.14e100) the rest drowns and candidates become equal, which then the order of the states decides.
    /// </remarks>
    private byte FindBestEnd(ReadOnlySpan<ushort> codes, Span<byte> choices)
    {
        ReadOnlySpan<double> emissions = _emissions.Span;
        ReadOnlySpan<double> row = emissions.Slice(codes[0] * StateCount, StateCount);
        double b = _startB + row[B], e = _startE + row[E], m = _startM + row[M], s = _startS + row[S];
        choices[0] = 0;
        for (int i = 1; i < codes.Length; i++)
        {
            row = emissions.Slice(codes[i] * StateCount, StateCount);
            double emission = row[B];
            double bAfterE = e + _fromEToB + emission, bAfterS = s + _fromSToB + emission;
            emission = row[E];
            double eAfterB = b + _fromBToE + emission, eAfterM = m + _fromMToE + emission;
            emission = row[M];
            double mAfterB = b + _fromBToM + emission, mAfterM = m + _fromMToM + emission;
            emission = row[S];
            double sAfterE = e + _fromEToS + emission, sAfterS = s + _fromSToS + emission;

            bool bLater = bAfterS >= bAfterE, eLater = eAfterM >= eAfterB, mLater = mAfterM >= mAfterB, sLater = sAfterS >= sAfterE;
            b = bLater ? bAfterS : bAfterE;
            e = eLater ? eAfterM : eAfterB;
            m = mLater ? mAfterM : mAfterB;
            s = sLater ? sAfterS : sAfterE;
            choices[i] = (byte)((bLater ? 1 << B : 0) | (eLater ? 1 << E : 0) | (mLater ? 1 << M : 0) | (sLater ? 1 << S : 0));
        }

        return s >= e ? S : E;
    }

    private static byte Previous(byte choices, byte state)
    {
        bool later = (choices >> state & 1) != 0;
        return state is B or S ? (later ? S : E) : (later ? M : B);
    }
}
