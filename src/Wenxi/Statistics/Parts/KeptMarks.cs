namespace Wenxi.Statistics.Parts;

/// <summary>Which places of what is no term are kept between the terms of a part.</summary>
internal enum KeptMarks
{
    /// <summary>None: where a term stands does not matter.</summary>
    None,

    /// <summary>One where terms that follow each other are no neighbours.</summary>
    Breaks,

    /// <summary>All.</summary>
    All,
}
