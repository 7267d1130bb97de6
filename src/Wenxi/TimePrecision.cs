namespace Wenxi;

/// <summary>How exactly a page says when its article was published.</summary>
public enum TimePrecision
{
    /// <summary>The date only.</summary>
    Day,

    /// <summary>To the hour: 3小时前 on a page read at a known time.</summary>
    Hour,

    /// <summary>To the minute.</summary>
    Minute,

    /// <summary>To the second.</summary>
    Second,
}
