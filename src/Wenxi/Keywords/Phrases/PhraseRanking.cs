using Wenxi.Terms;

namespace Wenxi.Keywords.Phrases;

/// <summary>Scores the candidates of a document and takes the best that do not overlap in words.</summary>
internal static class PhraseRanking
{
    /// <param name="options">What to take.</param>
    /// <param name="title">The title, if there is one.</param>
    /// <param name="body">The text.</param>
    /// <param name="counts">Whether occurrences in the title are part of the count that is told.</param>
    public static Keyword[] Rank(KeywordExtractorOptions options, TokenView? title, TokenView body, TitleCounts counts)
    {
        List<PhraseCandidate> candidates = CandidateFinder.Find(title, body);
        var features = new PhraseFeatures(options.Background, title, body, candidates);
        Scored[] ranking = Score(options, features, candidates);
        return [.. Distinct(ranking, options.Top).Select(scored => ToKeyword(scored, features, counts))];
    }

    /// <summary>Whether a candidate may be a keyword by itself.</summary>
    public static bool IsEligible(KeywordExtractorOptions options, PhraseCandidate candidate)
    {
        if (candidate.Text.Length < options.MinimumLength || (candidate.Text.Length < 2 * options.MinimumLength && TermClassifier.LengthInCharacters(candidate.Text) < options.MinimumLength))
            return false;
        // What a headline says somebody does, and the text never: 连在一起.
        if (candidate.BodyCount == 0 && TagClasses.IsPredicate(candidate.Source.Classes[candidate.To - 1]))
            return false;
        string? tag = candidate.Source.Tokens[candidate.To - 1].Tag;
        if (!options.IncludeNumbers && candidate.Words == 1 && TermClassifier.Classify(candidate.Text, tag) == TermKind.Number)
            return false;
        if (options.Tags.Count > 0 && !options.Tags.Any(accepted => tag!.StartsWith(accepted, StringComparison.Ordinal)))
            return false;
        return !options.StopWords.Contains(candidate.Text);
    }

    private static Scored[] Score(KeywordExtractorOptions options, PhraseFeatures features, List<PhraseCandidate> candidates)
    {
        var scored = new List<Scored>();
        Span<double> values = stackalloc double[PhraseFeatures.Count];
        foreach (PhraseCandidate candidate in candidates)
        {
            if (!IsEligible(options, candidate))
                continue;
            features.Compute(candidate, values);
            scored.Add(new Scored(candidate, Dot(values, PhraseWeights.Of(candidate))));
        }

        Scored[] ranking = [.. scored];
        Array.Sort(ranking, static (left, right) => left.LogOdds != right.LogOdds
            ? right.LogOdds.CompareTo(left.LogOdds)
            : left.Candidate.Order.CompareTo(right.Candidate.Order));
        return ranking;
    }

    private static double Dot(ReadOnlySpan<double> values, ReadOnlySpan<double> weights)
    {
        // In one order everywhere, so that every machine gives the same bits.
        double sum = 0;
        for (int i = 0; i < values.Length; i++)
            sum += values[i] * weights[i];
        return sum;
    }

    // Of a term and its part only the better one stands.
    private static IEnumerable<Scored> Distinct(Scored[] ranking, int top)
    {
        var taken = new TakenTerms();
        int left = top;
        foreach (Scored scored in ranking)
        {
            if (!taken.TryTake(scored.Candidate.Text))
                continue;
            yield return scored;
            if (--left == 0)
                yield break;
        }
    }

    private static Keyword ToKeyword(Scored scored, PhraseFeatures features, TitleCounts counts)
    {
        PhraseCandidate candidate = scored.Candidate;
        return new Keyword(candidate.Text, 1 / (1 + Math.Exp(-scored.LogOdds)), counts == TitleCounts.InTheText ? candidate.Count : candidate.BodyCount)
        {
            Parts = PhraseExplanation.Of(candidate, features),
        };
    }

    private readonly record struct Scored(PhraseCandidate Candidate, double LogOdds);
}
