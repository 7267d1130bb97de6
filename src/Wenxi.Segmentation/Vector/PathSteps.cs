using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Wenxi.Segmentation.Dictionary;

namespace Wenxi.Segmentation.Vector;

/// <summary>The steps of <see cref="PathPass"/> from position to position. A path is one vector: score and word starts.</summary>
/// <remarks>
/// The two paths behind a position stand in memory, so that a walk can begin anywhere. Walks call nothing and have
/// all pointers in variables: else the registers are saved in each step.
/// </remarks>
internal readonly unsafe ref struct PathSteps(
    double* characterScores, double* wordScores, ushort* codes, int* pairs, uint* longValues, double* paths)
{
    private const int Halves = 2;

    /// <summary>Steps down from a position.</summary>
    public void Walk(int from, int count)
    {
        double* characterScoresHere = characterScores, wordScoresHere = wordScores, pathsHere = paths;
        ushort* codesHere = codes;
        int* pairsHere = pairs;
        uint* longValuesHere = longValues;
        Vector128<double> next = Vector128.Load(paths + Halves * (from + 1)), second = Vector128.Load(paths + Halves * (from + 2));
        for (nint position = from, end = from - count; position > end; position--)
        {
            Vector128<double> best = Step(characterScoresHere, wordScoresHere, codesHere, pairsHere, longValuesHere, pathsHere, position, next, second);
            second = next;
            next = best;
        }
    }

    /// <summary>Steps down from two positions side by side.</summary>
    public void Walk(int from, int fromOfOther, int count)
    {
        double* characterScoresHere = characterScores, wordScoresHere = wordScores, pathsHere = paths;
        ushort* codesHere = codes;
        int* pairsHere = pairs;
        uint* longValuesHere = longValues;
        Vector128<double> next = Vector128.Load(paths + Halves * (from + 1)), second = Vector128.Load(paths + Halves * (from + 2));
        Vector128<double> nextOfOther = Vector128.Load(paths + Halves * (fromOfOther + 1)), secondOfOther = Vector128.Load(paths + Halves * (fromOfOther + 2));
        nint other = fromOfOther;
        for (nint position = from, end = from - count; position > end; position--, other--)
        {
            Vector128<double> best = Step(characterScoresHere, wordScoresHere, codesHere, pairsHere, longValuesHere, pathsHere, position, next, second);
            second = next;
            next = best;
            best = Step(characterScoresHere, wordScoresHere, codesHere, pairsHere, longValuesHere, pathsHere, other, nextOfOther, secondOfOther);
            secondOfOther = nextOfOther;
            nextOfOther = best;
        }
    }

    /// <summary>The best path from a position, given those from the two positions behind it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<double> Step(
        double* characterScores, double* wordScores, ushort* codes, int* pairs, uint* longValues, double* paths,
        nint position, Vector128<double> next, Vector128<double> second)
    {
        Vector128<double> single = Extend(next, 1, characterScores[codes[position]]);
        Vector128<double> pair = Extend(second, 2, wordScores[pairs[position]]);
        Vector128<double> best = AtMostZero(Better(single, pair));
        uint longer = longValues[position];
        if (longer != 0)
        {
            // Where no pair is a word either, one of the words below is.
            if ((longer & Chunk.IsNoWord) != 0)
                best = pair;
            double* behind = paths + Halves * position;
            best = Better(best, Extend(Vector128.Load(behind + Halves * 3), 3, wordScores[longer & TrieCell.MaxValue]));
            best = Better(best, Extend(Vector128.Load(behind + Halves * 4), 4, wordScores[longer >> Chunk.FourShift & TrieCell.MaxValue]));
        }

        best |= Vector128.Create(0L, 1L).AsDouble();
        best.Store(paths + Halves * position);
        return best;
    }

    /// <summary>A word in front of a path.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<double> Extend(Vector128<double> rest, int length, double score)
    {
        if (Avx2.IsSupported)
        {
            Vector128<double> moved = Avx2.ShiftLeftLogicalVariable(rest.AsUInt64(), Vector128.Create(0UL, (ulong)length)).AsDouble();
            return Sse2.AddScalar(moved, Vector128.CreateScalarUnsafe(score));
        }

        return Vector128.Create(score + rest[0], BitConverter.UInt64BitsToDouble(rest.AsUInt64()[1] << length));
    }

    /// <summary>The path that starts with the longer word if it is as good.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<double> Better(Vector128<double> shorter, Vector128<double> longer)
    {
        if (Sse2.IsSupported)
        {
            Vector128<double> wins = Sse2.CompareScalarGreaterThanOrEqual(longer, shorter);
            return Vector128.ConditionalSelect(Sse2.UnpackLow(wins, wins), longer, shorter);
        }

        return longer[0] >= shorter[0] ? longer : shorter;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<double> AtMostZero(Vector128<double> path) =>
        Sse2.IsSupported ? Sse2.MinScalar(path, Vector128<double>.Zero)
        : path[0] > 0 ? path.WithElement(0, 0.0) : path;
}
