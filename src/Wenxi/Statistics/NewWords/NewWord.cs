namespace Wenxi.Statistics;

/// <summary>A string that behaves like a word in a corpus, and that the lexicon lacks.</summary>
/// <param name="Text">The word.</param>
/// <param name="Count">How often the string occurs.</param>
/// <param name="Cohesion">
/// How firmly its parts hold together: the least pointwise mutual information over all cuts in two, in bits (Sproat &amp;
/// Shih 1990).
/// </param>
/// <param name="LeftEntropy">
/// How free it is on its left: the entropy of the character before it, in bits (branching entropy: Huang &amp; Powers 2003;
/// Jin &amp; Tanaka-Ishii 2006). The start of a text or a sign is each time a neighbour of its own.
/// </param>
/// <param name="RightEntropy">How free it is on its right, likewise.</param>
public readonly record struct NewWord(string Text, long Count, double Cohesion, double LeftEntropy, double RightEntropy)
{
    /// <summary>What new words are ordered by: log₂ of the count, times the cohesion, times the smaller entropy.</summary>
    public double Score => Math.Log2(Count) * Cohesion * Math.Min(LeftEntropy, RightEntropy);
}
