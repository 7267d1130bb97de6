namespace Wenxi.Segmentation.PartOfSpeech;

/// <summary>Where in a word a character stands. The numbers are those of the image format.</summary>
internal enum Boundary : byte
{
    Begin = 0,
    End = 1,
    Middle = 2,
    Single = 3,
}
