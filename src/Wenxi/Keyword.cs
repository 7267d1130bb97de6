using System.Text.Json.Serialization;
using Wenxi.Display;

namespace Wenxi;

/// <summary>A term that says what a text is about.</summary>
/// <param name="Term">The term, as it is written where it first occurs.</param>
/// <param name="Score">Its weight, above 0; comparable within one text.</param>
/// <param name="Count">How often it occurs in the text; 0 for a term that stands only in a title of its own.</param>
[TypeFormatterSource(typeof(FormatterSource))]
public sealed record Keyword(string Term, double Score, int Count) : IDisplayedRow
{
    /// <summary>
    /// For <see cref="KeywordMethod.Phrase"/> what the score is made of: one value for each kind of evidence, of which the sum is
    /// the logarithm of <c>Score / (1 - Score)</c>. Empty for the other methods, which have one kind.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyList<KeywordPart> Parts { get; init; } = [];

    ResultTable IDisplayedRow.Table => ResultTable.Of([this]);
}
