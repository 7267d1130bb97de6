namespace Wenxi.Reading;

/// <summary>What a site says by the name of an element that the text inside is.</summary>
internal enum NameRole
{
    None,
    Time,
    Author,
    Source,
}
