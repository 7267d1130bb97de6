using Wenxi.Segmentation.Dictionary;

namespace Wenxi.DictionaryCompiler;

/// <summary>The files that a names image is made of.</summary>
internal static class NameSources
{
    public const string Countries = "countries.tsv";
    public const string Abbreviations = "abbreviations.tsv";
    public const string JapaneseSurnames = "japanese-surnames.tsv";
    public const string JapaneseGivenNames = "japanese-given-names.tsv";

    /// <summary>In the order in which they are believed where two name different things.</summary>
    public static readonly string[] Gazetteers =
        ["organizations.tsv", "persons.tsv", "world.tsv", "china.tsv", "divisions.tsv", "towns.tsv"];

    public static readonly (string Source, NameKinds Kind)[] Lists =
    [
        ("surnames.txt", NameKinds.Surname),
        ("titles.txt", NameKinds.Title),
        ("organization-suffixes.txt", NameKinds.OrganizationSuffix),
        ("suffixes.txt", NameKinds.PlaceSuffix),
        ("common-words.txt", NameKinds.NoName),
        ("ethnic-and-religious.txt", NameKinds.NoName),
        ("transliteration-characters.txt", NameKinds.Transliteration),
    ];
}
