using System.Text.Json.Serialization;
using Wenxi.Display;

namespace Wenxi;

/// <summary>One occurrence of a name, or of an expression of time or quantity, in a text.</summary>
/// <param name="Text">The mention as it stands in the text.</param>
/// <param name="Type">The kind of thing it names.</param>
/// <param name="Start">Where it starts: an offset in UTF-16 code units.</param>
/// <param name="Length">Its length in UTF-16 code units.</param>
/// <param name="Confidence">From 0 to 1: how likely range and type are right; calibrated on news (see the project's accuracy tables).</param>
[TypeFormatterSource(typeof(FormatterSource))]
public readonly record struct Mention(string Text, EntityType Type, int Start, int Length, double Confidence) : IDisplayedRow
{
    /// <summary>
    /// What the expression comes to, in one notation; null for names and where the text does not say enough. Dates and times
    /// as in XML Schema: <c>2023-02-18</c>, <c>2023-02</c>, <c>2023</c>, <c>--01-29</c> (without a year), <c>08:04:00</c>.
    /// Shares as a fraction: <c>0.02</c>. Quantities as a number: <c>1000000000</c>. Money as a number with an ISO 4217 code
    /// where the text names the currency: <c>1000000000 USD</c>.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Value { get; init; }

    ResultTable IDisplayedRow.Table => ResultTable.Of([this]);
}
