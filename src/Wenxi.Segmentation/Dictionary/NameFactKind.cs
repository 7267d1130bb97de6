namespace Wenxi.Segmentation.Dictionary;

/// <summary>What a line of <see cref="SectionId.NameFacts"/> is about; its letter in the image.</summary>
internal enum NameFactKind
{
    Person = 'P',
    Location = 'L',
    Organization = 'O',
    JapaneseSurname = 'S',
    JapaneseGivenName = 'G',
}
