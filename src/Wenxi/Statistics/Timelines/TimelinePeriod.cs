namespace Wenxi.Statistics;

/// <summary>The length of the periods of a <see cref="Timeline"/>.</summary>
public enum TimelinePeriod
{
    /// <summary>A day.</summary>
    Day,

    /// <summary>A week from Monday (ISO 8601).</summary>
    Week,

    /// <summary>A month of the calendar.</summary>
    Month,

    /// <summary>Three months from January, April, July or October.</summary>
    Quarter,

    /// <summary>A year of the calendar.</summary>
    Year,
}
