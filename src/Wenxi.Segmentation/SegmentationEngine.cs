namespace Wenxi.Segmentation;

/// <summary>Which implementation finds the precise words; both give the same.</summary>
internal enum SegmentationEngine
{
    /// <summary>By the length of the text.</summary>
    Automatic,

    /// <summary>One walk over the text: short and portable, the reference.</summary>
    Scalar,

    /// <summary>Passes over short chunks of text.</summary>
    Vector,
}
