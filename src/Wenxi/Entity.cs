using Wenxi.Display;

namespace Wenxi;

/// <summary>All mentions of one thing in a text, together.</summary>
[TypeFormatterSource(typeof(FormatterSource))]
public sealed record Entity : IDisplayedRow
{
    /// <summary>The name of the thing.</summary>
    public required string Name { get; init; }

    /// <summary>The kind of thing.</summary>
    public required EntityType Type { get; init; }

    /// <summary>
    /// The name in Latin letters that the text itself gives, as in 斯托尔滕贝格（Jens Stoltenberg）; null where it gives none.
    /// </summary>
    public string? EnglishName { get; init; }

    /// <summary>Other forms of the name among the mentions, in the order of their first occurrence.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>The number of mentions, at least 1.</summary>
    public required int Count { get; init; }

    /// <summary>Where the first mention starts: an offset in UTF-16 code units.</summary>
    public required int FirstPosition { get; init; }

    ResultTable IDisplayedRow.Table => ResultTable.Of([this]);
}
