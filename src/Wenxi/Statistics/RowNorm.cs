namespace Wenxi.Statistics;

/// <summary>To which length rows are brought, so that long and short documents can be compared.</summary>
public enum RowNorm
{
    /// <summary>Rows stay as they are.</summary>
    None,

    /// <summary>The absolute values of a row add up to 1.</summary>
    L1,

    /// <summary>The squares of a row add up to 1: the product of two rows is their cosine.</summary>
    L2,
}
