namespace Wenxi.Segmentation.Dictionary;

/// <summary>What a names image says of a word: the value of its trie cell, at most <see cref="TrieCell.ValueBits"/> bits.</summary>
[Flags]
internal enum NameKinds
{
    None = 0,

    /// <summary>The name of a person wherever it stands; likewise the next two.</summary>
    Person = 1 << 0,
    Location = 1 << 1,
    Organization = 1 << 2,

    /// <summary>Also something else, more often than not: a name only with evidence beside it; likewise the next two.</summary>
    MaybePerson = 1 << 3,
    MaybeLocation = 1 << 4,
    MaybeOrganization = 1 << 5,

    /// <summary>A family name of Chinese, Korean or Japanese persons.</summary>
    Surname = 1 << 6,

    /// <summary>An office, rank, profession or address beside the name of a person.</summary>
    Title = 1 << 7,

    /// <summary>Ends the name of an organisation.</summary>
    OrganizationSuffix = 1 << 8,

    /// <summary>Ends the name of a place.</summary>
    PlaceSuffix = 1 << 9,

    /// <summary>Looks like a name and is none.</summary>
    NoName = 1 << 10,

    /// <summary>Stands for a country, a province or a continent: 中, 沪.</summary>
    PlaceAbbreviation = 1 << 11,

    /// <summary>A country or territory.</summary>
    Country = 1 << 12,

    /// <summary>A character that transliterated names are written with.</summary>
    Transliteration = 1 << 13,

    Certain = Person | Location | Organization,
    Possible = MaybePerson | MaybeLocation | MaybeOrganization,
}
