using System.Text.Json.Serialization;
using Wenxi.Display;

namespace Wenxi;

/// <summary>A term of a text and how often it occurs.</summary>
/// <param name="Term">The term as it is written where it first occurs.</param>
/// <param name="Count">The number of occurrences, at least 1.</param>
/// <param name="FirstPosition">Where it first occurs: an offset in UTF-16 code units into the text.</param>
[TypeFormatterSource(typeof(FormatterSource))]
public readonly record struct TermFrequency(string Term, int Count, int FirstPosition) : IDisplayedRow
{
    /// <summary>The share in the occurrences of all terms that were counted, from 0 to 1.</summary>
    [JsonIgnore]
    public double RelativeFrequency { get; init; }

    /// <summary>The place by count, from 1; terms of equal count have the same, and the next has one more than there are terms before it.</summary>
    [JsonIgnore]
    public int Rank { get; init; }

    ResultTable IDisplayedRow.Table => ResultTable.Of([this]);
}
