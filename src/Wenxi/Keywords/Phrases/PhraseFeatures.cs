namespace Wenxi.Keywords.Phrases;

/// <summary>Computes the features of candidates of one document; none is larger than a few units.</summary>
internal sealed class PhraseFeatures
{
    public const int Count = (int)PhraseFeature.LastFunction + 1;

    // Of single characters the table knows little.
    private const double IdfOfCharacter = 5;
    private const double IdfScale = 10;
    private const double RankScale = 5;
    private const int Opening = 5;

    private readonly InverseDocumentFrequencies _background;
    private readonly TokenView? _title;
    private readonly int _tokens;
    private readonly double _logLength;
    private readonly int _largestCount;

    // Negative, so that they ascend from the largest weight.
    private readonly double[] _negativeWeights;

    public PhraseFeatures(InverseDocumentFrequencies background, TokenView? title, TokenView body, List<PhraseCandidate> candidates)
    {
        _background = background;
        _title = title;
        _tokens = Math.Max(body.Tokens.Length, 1);
        _logLength = Math.Log(_tokens);
        _largestCount = 1;
        var weights = new List<double>();
        foreach (PhraseCandidate candidate in candidates)
        {
            if (candidate.Words != 1 || candidate.Text.Length == 1)
                continue;
            _largestCount = Math.Max(_largestCount, candidate.Count);
            weights.Add(-candidate.Count * MeanIdfOf(candidate));
        }

        weights.Sort();
        _negativeWeights = [.. weights];
    }

    /// <param name="candidate">A candidate.</param>
    /// <param name="values">Is filled; <see cref="Count"/> long.</param>
    public void Compute(PhraseCandidate candidate, Span<double> values)
    {
        values.Clear();
        values[(int)PhraseFeature.Bias] = 1;
        values[(int)PhraseFeature.LogTextLength] = _logLength / IdfScale;
        values[(int)PhraseFeature.NoTitle] = _title is null ? 1 : 0;
        double meanIdf = AddRarity(candidate, values);
        AddFrequency(candidate, values, meanIdf);
        AddTfIdf(candidate.Count * meanIdf, values);
        AddPosition(candidate, values);
        if (candidate.TitleCount > 0)
            AddTitle(candidate, values, meanIdf);
        AddCohesion(candidate, values);
        AddForm(candidate, values);
    }

    private double AddRarity(PhraseCandidate candidate, Span<double> values)
    {
        double mean = MeanIdfOf(candidate, out double least, out double most);
        values[(int)PhraseFeature.MeanIdf] = mean;
        values[(int)PhraseFeature.MeanIdfSquared] = mean * mean;
        values[(int)PhraseFeature.LeastIdf] = least;
        values[(int)PhraseFeature.MostIdf] = most;
        values[(int)PhraseFeature.InTable] = mean > 0 && _background.TryGet(candidate.Text, out _) ? 1 : 0;
        return mean;
    }

    private double MeanIdfOf(PhraseCandidate candidate) => MeanIdfOf(candidate, out _, out _);

    /// <returns>0 if there is no word.</returns>
    private double MeanIdfOf(PhraseCandidate candidate, out double least, out double most)
    {
        double sum = 0;
        (least, most) = (double.MaxValue, 0);
        int words = 0;
        for (int i = candidate.From; i < candidate.To; i++)
        {
            if (candidate.Source.Words[i] is not { } word)
                continue;
            double idf = _background.TryGet(word.Text, out double known) ? known : word.Text.Length == 1 ? IdfOfCharacter : _background.OfUnknown;
            idf /= IdfScale;
            sum += idf;
            least = Math.Min(least, idf);
            most = Math.Max(most, idf);
            words++;
        }

        if (words > 0)
            return sum / words;
        least = 0;
        return 0;
    }

    private void AddTfIdf(double weight, Span<double> values)
    {
        int rank = CountLarger(weight);
        double share = _negativeWeights is [< 0, ..] ? weight / -_negativeWeights[0] : 0;
        values[(int)PhraseFeature.TfIdfShare] = share;
        values[(int)PhraseFeature.RootOfTfIdfShare] = Math.Sqrt(share);
        values[(int)PhraseFeature.ReciprocalTfIdfRank] = 1.0 / (1 + rank);
        values[(int)PhraseFeature.LogTfIdfRank] = Math.Log(1 + rank) / RankScale;
        values[(int)PhraseFeature.AmongFirst5ByTfIdf] = rank < 5 ? 1 : 0;
        values[(int)PhraseFeature.AmongFirst10ByTfIdf] = rank < 10 ? 1 : 0;
    }

    private int CountLarger(double weight)
    {
        int low = 0;
        int high = _negativeWeights.Length;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (_negativeWeights[middle] < -weight)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private void AddFrequency(PhraseCandidate candidate, Span<double> values, double meanIdf)
    {
        double logCount = Math.Log(candidate.Count);
        values[(int)PhraseFeature.LogCount] = logCount;
        values[(int)PhraseFeature.Once] = candidate.Count == 1 ? 1 : 0;
        values[(int)PhraseFeature.RelativeCount] = (double)candidate.Count / _largestCount;
        values[(int)PhraseFeature.LogCountTimesTextLength] = logCount * _logLength / IdfScale;
        values[(int)PhraseFeature.LogSentences] = Math.Log(candidate.Sentences);
        values[(int)PhraseFeature.LogCountTimesIdf] = logCount * meanIdf;
    }

    private void AddPosition(PhraseCandidate candidate, Span<double> values)
    {
        bool isInBody = candidate.BodyCount > 0;
        int first = isInBody ? candidate.FirstToken : _tokens;
        values[(int)PhraseFeature.First] = (double)first / _tokens;
        values[(int)PhraseFeature.LogFirst] = Math.Log(1 + first) / IdfScale;
        values[(int)PhraseFeature.FirstInOpening] = first < Opening ? 1 : 0;
        values[(int)PhraseFeature.Span] = isInBody ? (double)(candidate.LastToken - first) / _tokens : 0;
    }

    private void AddTitle(PhraseCandidate candidate, Span<double> values, double meanIdf)
    {
        values[(int)PhraseFeature.InTitle] = 1;
        values[(int)PhraseFeature.InTitleTimesTextLength] = _logLength / IdfScale;
        values[(int)PhraseFeature.InTitleOnly] = candidate.BodyCount == 0 ? 1 : 0;
        values[(int)PhraseFeature.StartsTitle] = candidate.StartsTitle ? 1 : 0;
        values[(int)PhraseFeature.EndsTitle] = candidate.EndsTitle ? 1 : 0;
        values[(int)PhraseFeature.TitleShare] = Math.Min(1, (double)candidate.Text.Length / _title!.Length);
        values[(int)PhraseFeature.InTitleTimesIdf] = meanIdf;
        values[(int)PhraseFeature.InTitleTimesLogCount] = Math.Log(candidate.Count);
    }

    private static void AddCohesion(PhraseCandidate candidate, Span<double> values)
    {
        double count = candidate.Count;
        double cohesion = count / Math.Max(candidate.LeastWordCount(), count);
        int mostExtended = Math.Max(candidate.MostExtendedLeft, candidate.MostExtendedRight);
        values[(int)PhraseFeature.Cohesion] = cohesion;
        values[(int)PhraseFeature.AlwaysTogether] = cohesion == 1 && count > 1 ? 1 : 0;
        values[(int)PhraseFeature.ExtendedLeft] = candidate.MostExtendedLeft / count;
        values[(int)PhraseFeature.ExtendedRight] = candidate.MostExtendedRight / count;
        values[(int)PhraseFeature.OnlyInLonger] = count > 1 && mostExtended >= count ? 1 : 0;
        values[(int)PhraseFeature.BoundedLeft] = candidate.BoundedLeft / count;
        values[(int)PhraseFeature.BoundedRight] = candidate.BoundedRight / count;
        values[(int)PhraseFeature.Quoted] = candidate.IsQuoted ? 1 : 0;
    }

    private static void AddForm(PhraseCandidate candidate, Span<double> values)
    {
        TokenView source = candidate.Source;
        int length = Math.Clamp(candidate.Text.Length, 2, 7);
        values[(int)PhraseFeature.Length2 + length - 2] = 1;
        values[(int)PhraseFeature.Words3] = candidate.Words == 3 ? 1 : 0;
        values[(int)PhraseFeature.Words4] = candidate.Words > 3 ? 1 : 0;
        values[(int)PhraseFeature.HasLatin] = candidate.Text.AsSpan().ContainsAnyInRange('A', 'z') ? 1 : 0;
        values[(int)PhraseFeature.HasDigit] = candidate.Text.AsSpan().ContainsAnyInRange('0', '9') ? 1 : 0;
        values[(int)PhraseFeature.StartsWithOneCharacter] = source.Tokens[candidate.From].Length == 1 ? 1 : 0;
        values[(int)PhraseFeature.EndsWithOneCharacter] = source.Tokens[candidate.To - 1].Length == 1 ? 1 : 0;
        values[(int)PhraseFeature.FirstOther + (int)source.Classes[candidate.From]] = 1;
        values[(int)PhraseFeature.LastOther + (int)source.Classes[candidate.To - 1]] = 1;
    }
}
