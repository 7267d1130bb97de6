using System.Globalization;

namespace JiebaNet.Segmenter;

/// <summary>A key with a score.</summary>
/// <typeparam name="TKey">Type of the key.</typeparam>
public class Pair<TKey>
{
    /// <summary>Makes a pair.</summary>
    /// <param name="key">The key.</param>
    /// <param name="freq">The score.</param>
    public Pair(TKey key, double freq)
    {
        Key = key;
        Freq = freq;
    }

    /// <summary>The key.</summary>
    public TKey Key { get; set; }

    /// <summary>The score.</summary>
    public double Freq { get; set; }

    /// <summary><c>Candidate [Key=key, Freq=score]</c>, with the number in the invariant culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"Candidate [Key={Key}, Freq={Freq}]");
}
