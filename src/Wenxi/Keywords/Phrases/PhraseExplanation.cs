namespace Wenxi.Keywords.Phrases;

/// <summary>Sums the products of features and weights by kind of evidence.</summary>
internal static class PhraseExplanation
{
    public static IReadOnlyList<KeywordPart> Of(PhraseCandidate candidate, PhraseFeatures features)
    {
        Span<double> values = stackalloc double[PhraseFeatures.Count];
        features.Compute(candidate, values);
        ReadOnlySpan<double> weights = PhraseWeights.Of(candidate);
        var sums = new double[Enum.GetValues<KeywordEvidence>().Length];
        for (int i = 0; i < values.Length; i++)
            sums[(int)EvidenceOf((PhraseFeature)i)] += values[i] * weights[i];
        return [.. sums.Select((sum, kind) => new KeywordPart((KeywordEvidence)kind, sum))];
    }

    private static KeywordEvidence EvidenceOf(PhraseFeature feature) => feature switch
    {
        <= PhraseFeature.NoTitle => KeywordEvidence.Base,
        <= PhraseFeature.LogSentences => KeywordEvidence.Frequency,
        <= PhraseFeature.AmongFirst10ByTfIdf => KeywordEvidence.Rarity,
        <= PhraseFeature.Span => KeywordEvidence.Position,
        <= PhraseFeature.InTitleTimesLogCount => KeywordEvidence.Title,
        <= PhraseFeature.Quoted => KeywordEvidence.Cohesion,
        <= PhraseFeature.EndsWithOneCharacter => KeywordEvidence.Form,
        _ => KeywordEvidence.PartOfSpeech,
    };
}
