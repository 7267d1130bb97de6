namespace Wenxi.Keywords.Phrases;

/// <summary>The weights, for words and for terms of several words.</summary>
internal static partial class PhraseWeights
{
    /// <summary>For each feature, in the order of <see cref="PhraseFeature"/>.</summary>
    public static ReadOnlySpan<double> Of(PhraseCandidate candidate) => candidate.Words == 1 ? Words : Terms;
}
