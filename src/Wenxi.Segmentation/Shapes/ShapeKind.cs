namespace Wenxi.Segmentation.Shapes;

/// <summary>What a shape is, which decides its tag.</summary>
internal enum ShapeKind
{
    /// <summary>A word in letters, such as don't, C++ or GPT-4: <c>eng</c>.</summary>
    Word,

    /// <summary>A number with sign, currency or unit, a version, a ratio, a telephone number: <c>m</c>.</summary>
    Number,

    /// <summary>A date or a time of day: <c>t</c>.</summary>
    Time,

    /// <summary>An address on the net, a file name, an @name or a #tag: <c>x</c>.</summary>
    Name,

    /// <summary>A grapheme cluster of two or more code units, such as an emoji or a letter with an accent: <c>x</c>.</summary>
    Cluster,
}
