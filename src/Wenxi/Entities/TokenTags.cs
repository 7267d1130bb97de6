using Wenxi.Segmentation;

namespace Wenxi.Entities;

/// <summary>What a tag of the ICTCLAS set says about a token's part in a name.</summary>
internal static class TokenTags
{
    // nr Chinese, nrt transliterated, nrfg Chinese with surname and given name.
    public static bool IsPerson(this Token token) => token.Tag is { } tag && tag.StartsWith("nr", StringComparison.Ordinal);

    public static bool IsPlace(this Token token) => token.Tag is "ns";

    public static bool IsOrganization(this Token token) => token.Tag is "nt";

    /// <summary>Nouns, abbreviations, verbs and adjectives used as nouns, attributes: what stands inside an organisation's name.</summary>
    public static bool IsNominal(this Token token) =>
        token.Tag is { } tag && (tag[0] is 'n' or 'j' or 'b' || tag is "vn" or "an" or "x" or "l" or "i");

    /// <summary>What may stand in a phrase of nouns: names, too.</summary>
    public static bool IsNominalOrName(this Token token) => token.IsNominal() || token.IsPlace() || token.IsOrganization();

    /// <summary>Conjunctions, prepositions, particles, pronouns, adverbs, numerals, verbs: they end a name to their right.</summary>
    public static bool IsFunctionWord(this Token token) =>
        token.Tag is { } tag && tag[0] is 'c' or 'p' or 'u' or 'r' or 'y' or 'd' or 'm' or 'v';

    public static bool IsHan(ReadOnlySpan<char> word) => !word.IsEmpty && !word.ContainsAnyExceptInRange('\u3400', '\u9FFF');
}
