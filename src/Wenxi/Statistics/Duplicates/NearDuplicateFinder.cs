using System.Runtime.InteropServices;

namespace Wenxi.Statistics;

/// <summary>Finds texts that repeat an earlier one but for a few words. Immutable and thread-safe.</summary>
public sealed class NearDuplicateFinder
{
    private const int FingerprintBits = 64;

    private readonly MinHash _minHash;

    /// <summary>Makes a finder.</summary>
    /// <param name="options">What near duplicates are; null means the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public NearDuplicateFinder(NearDuplicateOptions? options = null)
    {
        Options = options ?? new NearDuplicateOptions();
        Options.Check(nameof(options));
        _minHash = new MinHash(Options.SignatureLength, Options.Threshold);
    }

    /// <summary>What near duplicates are.</summary>
    public NearDuplicateOptions Options { get; }

    /// <summary>
    /// The texts that nearly repeat an earlier one, in order, each with the first that it repeats. Texts without letters and
    /// digits repeat nothing. Takes time linear in the texts, and in the pairs that look alike.
    /// </summary>
    /// <param name="texts">The texts.</param>
    /// <param name="cancellationToken">Looked at between texts.</param>
    /// <exception cref="ArgumentNullException">There are no texts, or one is null.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public IReadOnlyList<NearDuplicate> Find(IReadOnlyList<string> texts, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(texts);
        foreach (var text in texts)
            ArgumentNullException.ThrowIfNull(text, nameof(texts));
        return Options.Method == NearDuplicateMethod.SimHash ? FindBySimHash(texts, cancellationToken) : FindByMinHash(texts, cancellationToken);
    }

    private List<NearDuplicate> FindByMinHash(IReadOnlyList<string> texts, CancellationToken cancellationToken)
    {
        var originals = new Dictionary<(int Band, ulong Key), List<int>>();
        var duplicates = new List<NearDuplicate>();
        for (var i = 0; i < texts.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var set = Shingles.SetOf(texts[i], Options.ShingleLength);
            if (set.Length == 0)
                continue;
            var keys = _minHash.BandsOf(set);
            var found = Candidates(originals, keys)
                .Select(original => new NearDuplicate(i, original, Shingles.Jaccard(Shingles.SetOf(texts[original], Options.ShingleLength), set)))
                .FirstOrDefault(pair => pair.Similarity >= Options.Threshold, NoDuplicate);
            Keep(found, originals, keys, i, duplicates);
        }
        return duplicates;
    }

    private List<NearDuplicate> FindBySimHash(IReadOnlyList<string> texts, CancellationToken cancellationToken)
    {
        var fingerprints = new ulong[texts.Count];
        var originals = new Dictionary<(int Band, ulong Key), List<int>>();
        var duplicates = new List<NearDuplicate>();
        for (var i = 0; i < texts.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            fingerprints[i] = SimHash.Of(texts[i], Options.ShingleLength);
            if (fingerprints[i] == 0)
                continue;
            var keys = BlocksOf(fingerprints[i]);
            var found = Candidates(originals, keys)
                .Select(original => (Original: original, Distance: SimHash.Distance(fingerprints[original], fingerprints[i])))
                .Where(pair => pair.Distance <= Options.MaximumDistance)
                .Select(pair => new NearDuplicate(i, pair.Original, 1 - (double)pair.Distance / FingerprintBits))
                .FirstOrDefault(NoDuplicate);
            Keep(found, originals, keys, i, duplicates);
        }
        return duplicates;
    }

    private static NearDuplicate NoDuplicate => new(-1, -1, 0);

    // Of one block more than bits may differ, one at least is the same.
    private ulong[] BlocksOf(ulong fingerprint)
    {
        var blocks = new ulong[Options.MaximumDistance + 1];
        for (var i = 0; i < blocks.Length; i++)
        {
            var (start, end) = (FingerprintBits * i / blocks.Length, FingerprintBits * (i + 1) / blocks.Length);
            blocks[i] = end - start == FingerprintBits ? fingerprint : fingerprint >> start & ((1UL << (end - start)) - 1);
        }
        return blocks;
    }

    // The first comes first.
    private static IOrderedEnumerable<int> Candidates(Dictionary<(int Band, ulong Key), List<int>> originals, ulong[] keys) =>
        keys.SelectMany((key, band) => originals.GetValueOrDefault((band, key), [])).Distinct().Order();

    private static void Keep(NearDuplicate found, Dictionary<(int Band, ulong Key), List<int>> originals, ulong[] keys, int text, List<NearDuplicate> duplicates)
    {
        if (found.Document >= 0)
        {
            duplicates.Add(found);
            return;
        }
        for (var band = 0; band < keys.Length; band++)
        {
            ref var texts = ref CollectionsMarshal.GetValueRefOrAddDefault(originals, (band, keys[band]), out _);
            texts ??= [];
            texts.Add(text);
        }
    }
}
