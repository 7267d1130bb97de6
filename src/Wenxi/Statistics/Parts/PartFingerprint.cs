using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Wenxi.Segmentation;

namespace Wenxi.Statistics.Parts;

/// <summary>Says of a part what it was made of: the same options, documents and version of the library give the same bytes.</summary>
internal sealed class PartFingerprint
{
    private readonly string _options;

    public PartFingerprint(CorpusCounterOptions options)
    {
        CorpusTokenizerOptions tokens = options.Tokens;
        TermCounterOptions terms = tokens.Terms;
        _options = string.Join(
            '\0',
            typeof(PartFingerprint).Assembly.GetName().Version,
            typeof(Segmenter).Assembly.GetName().Version,
            options.PairWindow.ToString(CultureInfo.InvariantCulture),
            tokens.Unit,
            tokens.Removed,
            string.Join('\n', tokens.UserDictionary.Words),
            terms.StopWords.Describe(),
            string.Join('\n', terms.Tags),
            string.Create(CultureInfo.InvariantCulture, $"{terms.MinimumLength} {terms.MaximumLength} {terms.IncludeNumbers} {terms.LetterCase}"),
            $"{terms.Pattern?.Options} {terms.Pattern}",
            string.Create(CultureInfo.InvariantCulture, $"{string.Join(' ', terms.NGrams.Sizes)} {terms.NGrams.MaximumSkips} {terms.NGrams.Separator}"));
    }

    public byte[] Of(DocumentPart part)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, _options);
        foreach (CorpusDocument document in part.Documents)
        {
            Append(hash, document.Id);
            Append(hash, document.Date?.ToString("O", CultureInfo.InvariantCulture) ?? "");
            foreach ((string name, string value) in document.Groups.OrderBy(static pair => pair.Key, StringComparer.Ordinal))
            {
                Append(hash, name);
                Append(hash, value);
            }

            Append(hash, document.Text);
        }

        return hash.GetHashAndReset();
    }

    private static void Append(IncrementalHash hash, string text)
    {
        // The length first, so that "ab" "c" is not "a" "bc".
        ReadOnlySpan<int> length = [text.Length];
        hash.AppendData(MemoryMarshal.AsBytes(length));
        hash.AppendData(MemoryMarshal.AsBytes(text.AsSpan()));
    }
}
