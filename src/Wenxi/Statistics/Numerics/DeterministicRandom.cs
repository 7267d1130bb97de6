namespace Wenxi.Statistics.Numerics;

/// <summary>SplitMix64 (Steele, Lea &amp; Flood 2014): the same numbers for the same seed on every machine and runtime.</summary>
internal struct DeterministicRandom(ulong seed)
{
    private const ulong Increment = 0x9E3779B97F4A7C15;
    private const double OneBy2To53 = 1.0 / (1UL << 53);

    private ulong _state = seed;

    /// <summary>Spreads the bits of a number so that each depends on all.</summary>
    public static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }

    public ulong NextBits() => Mix(_state += Increment);

    /// <summary>From 0, below 1.</summary>
    public double NextDouble() => (NextBits() >> 11) * OneBy2To53;
}
