using System.Globalization;
using System.Text;
using Wenxi.Keywords.Phrases;
using Wenxi.Segmentation;

namespace Wenxi.Evaluation.Keywords;

/// <summary>Writes the features of all candidates for benchmarks/keywords/fit.py.</summary>
internal static class FeatureFile
{
    private static readonly KeywordExtractorOptions Options = new();

    public static void Write(string path, List<KeywordDocument> documents)
    {
        var segmenter = new Segmenter(new SegmenterOptions { Tags = true });
        using var file = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
        file.WriteLine("# names\t" + string.Join('\t', Enum.GetNames<PhraseFeature>()));
        foreach (KeywordDocument document in documents)
        {
            Write(file, document, "title", segmenter);
            Write(file, document.WithoutTitle(), "none", segmenter);
        }
    }

    private static void Write(StreamWriter file, KeywordDocument document, string mode, Segmenter segmenter)
    {
        file.WriteLine($"# gold\t{document.Set}\t{document.Number}\t{mode}\t{document.Keywords.Count}");
        TokenView? title = document.Title is { } text ? TokenView.Of(text, segmenter.Segment(text), Options.StopWords, isTitle: true) : null;
        TokenView body = TokenView.Of(document.Text, segmenter.Segment(document.Text), Options.StopWords, isTitle: false);
        List<PhraseCandidate> candidates = CandidateFinder.Find(title, body);
        var features = new PhraseFeatures(Options.Background, title, body, candidates);
        var values = new double[PhraseFeatures.Count];
        foreach (PhraseCandidate candidate in candidates.Where(candidate => PhraseRanking.IsEligible(Options, candidate)))
        {
            features.Compute(candidate, values);
            string term = candidate.Text.Replace('\t', ' ').Replace('\n', ' ').Replace('\r', ' ');
            bool isGold = document.Keywords.Contains(KeywordScore.Normalize(candidate.Text));
            file.WriteLine(string.Join('\t', document.Set, document.Number, mode, candidate.Words > 1 ? 1 : 0, isGold ? 1 : 0, term,
                string.Join(' ', values.Select(value => value.ToString("G6", CultureInfo.InvariantCulture)))));
        }
    }
}
