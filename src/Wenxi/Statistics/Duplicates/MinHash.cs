using Wenxi.Statistics.Numerics;

namespace Wenxi.Statistics;

/// <summary>Signatures of sets, and the bands of them that two similar sets share.</summary>
internal sealed class MinHash
{
    // How surely a pair at the threshold shares a band.
    private const double Recall = 0.99;

    private readonly ulong[] _seeds;

    public MinHash(int length, double threshold)
    {
        _seeds = new ulong[length];
        var random = new DeterministicRandom(1);
        for (var i = 0; i < length; i++)
            _seeds[i] = random.NextBits();
        RowsPerBand = LongestBand(length, threshold);
        BandCount = length / RowsPerBand;
    }

    public int RowsPerBand { get; }

    public int BandCount { get; }

    /// <summary>A key for each band: two sets have the same if they agree in all its numbers, and hardly ever otherwise.</summary>
    public ulong[] BandsOf(ulong[] set)
    {
        var bands = new ulong[BandCount];
        for (var band = 0; band < BandCount; band++)
        {
            var key = (ulong)band;
            for (var row = 0; row < RowsPerBand; row++)
                key = DeterministicRandom.Mix(key ^ Minimum(set, _seeds[band * RowsPerBand + row]));
            bands[band] = key;
        }
        return bands;
    }

    // The longer the bands, the fewer pairs have to be compared.
    private static int LongestBand(int length, double threshold)
    {
        var rows = 1;
        while (rows < length && 1 - Math.Pow(1 - Math.Pow(threshold, rows + 1), length / (rows + 1)) >= Recall)
            rows++;
        return rows;
    }

    private static ulong Minimum(ulong[] set, ulong seed)
    {
        var minimum = ulong.MaxValue;
        foreach (var element in set)
            minimum = Math.Min(minimum, DeterministicRandom.Mix(element ^ seed));
        return minimum;
    }
}
