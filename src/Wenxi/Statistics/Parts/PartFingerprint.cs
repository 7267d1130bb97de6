using System.Globalization;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using Wenxi.Segmentation;

namespace Wenxi.Statistics.Parts;

/// <summary>Says of a part what it was made of: the same options, documents and version of the library give the same bytes.</summary>
internal sealed class PartFingerprint
{
    private const int PieceLength = 1 << 14;

    private readonly string _options;

    public PartFingerprint(CorpusCounterOptions options)
    {
        CorpusTokenizerOptions tokens = options.Tokens;
        _options = string.Join(
            '\0',
            options.PairWindow.ToString(CultureInfo.InvariantCulture),
            tokens.Unit,
            tokens.Removed,
            string.Join('\n', tokens.UserDictionary.Words),
            Describe(tokens.Terms));
    }

    /// <summary>What terms are made of: these options, and the versions of what cuts and filters.</summary>
    public static string Describe(TermCounterOptions terms) => string.Join(
        '\0',
        typeof(PartFingerprint).Assembly.GetName().Version,
        typeof(Segmenter).Assembly.GetName().Version,
        terms.StopWords.Describe(),
        string.Join('\n', terms.Tags),
        string.Create(CultureInfo.InvariantCulture, $"{terms.MinimumLength} {terms.MaximumLength} {terms.IncludeNumbers} {terms.LetterCase}"),
        $"{terms.Pattern?.Options} {terms.Pattern}",
        string.Create(CultureInfo.InvariantCulture, $"{string.Join(' ', terms.NGrams.Sizes)} {terms.NGrams.MaximumSkips} {terms.NGrams.Separator}"));

    /// <summary>Adds many bytes to a hash, piece by piece: the runtime optimises what is called often, and would run a few long calls as they are.</summary>
    public static void Append(XxHash128 hash, ReadOnlySpan<byte> bytes)
    {
        for (int start = 0; start < bytes.Length; start += PieceLength)
            hash.Append(bytes.Slice(start, Math.Min(PieceLength, bytes.Length - start)));
    }

    public UInt128 Of(DocumentPart part)
    {
        var hash = new XxHash128();
        // The length first, so that the end of the options is not the start of a text.
        ReadOnlySpan<int> length = [_options.Length];
        hash.Append(MemoryMarshal.AsBytes(length));
        hash.Append(MemoryMarshal.AsBytes(_options.AsSpan()));
        part.AppendTo(hash);
        return hash.GetCurrentHashAsUInt128();
    }
}
