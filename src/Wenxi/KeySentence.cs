using Wenxi.Display;

namespace Wenxi;

/// <summary>A sentence that says much of what a text says.</summary>
/// <param name="Text">The sentence, without white space at its ends.</param>
/// <param name="Score">Its weight, above 0; the best one of a text has 1.</param>
/// <param name="Start">Where it starts: an offset in UTF-16 code units.</param>
/// <param name="Length">Its length in UTF-16 code units.</param>
[TypeFormatterSource(typeof(FormatterSource))]
public readonly record struct KeySentence(string Text, double Score, int Start, int Length) : IDisplayedRow
{
    ResultTable IDisplayedRow.Table => ResultTable.Of([this]);
}
