namespace Wenxi;

/// <summary>One occurrence of a name in a text.</summary>
/// <param name="Text">The name as it stands in the text.</param>
/// <param name="Type">The kind of thing it names.</param>
/// <param name="Start">Where it starts: an offset in UTF-16 code units.</param>
/// <param name="Length">Its length in UTF-16 code units.</param>
/// <param name="Confidence">From 0 to 1: the share of mentions found by the same evidence that are right in news texts.</param>
public readonly record struct Mention(string Text, EntityType Type, int Start, int Length, double Confidence);
