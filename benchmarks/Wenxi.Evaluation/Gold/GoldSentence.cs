namespace Wenxi.Evaluation.Gold;

/// <summary>A sentence with what its annotators marked.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Names">Its names in text order.</param>
/// <param name="Words">Where its words end, in UTF-16 units; empty if words are not marked.</param>
/// <param name="Classes">For each word its class in Universal Dependencies: NOUN, VERB, …</param>
internal sealed record GoldSentence(string Text, IReadOnlyList<GoldName> Names, IReadOnlyList<int> Words, IReadOnlyList<string> Classes);
