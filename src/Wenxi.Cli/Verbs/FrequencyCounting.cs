using Wenxi.Segmentation;
using Wenxi.Statistics.Parts;

namespace Wenxi.Cli.Verbs;

/// <summary>The ways to count the terms of one text.</summary>
/// <param name="options">What the terms are.</param>
/// <param name="countsEntities">Whether named things are counted in place of words.</param>
/// <param name="leavesNames">Whether names are not looked for.</param>
internal sealed class FrequencyCounting(TermCounterOptions options, bool countsEntities, bool leavesNames)
{
    /// <summary>What it counts: the same text gives the same terms where this is the same.</summary>
    public string Describe() => $"{(leavesNames ? "words" : countsEntities ? "entities" : "words and names")}\0{PartFingerprint.Describe(options)}";

    /// <summary>Counts a text; several threads may call it.</summary>
    public Func<string, TermFrequencies> Counter()
    {
        if (leavesNames)
            return Words(options);
        return countsEntities ? Entities(options) : WordsAndNames(options);
    }

    private static Func<string, TermFrequencies> Words(TermCounterOptions options)
    {
        var segmenter = new Segmenter(new SegmenterOptions { Tags = options.Tags.Count > 0 });
        var counter = new TermCounter(options);
        return text => counter.Count(text, segmenter.Segment(text));
    }

    private static Func<string, TermFrequencies> WordsAndNames(TermCounterOptions options)
    {
        var analyzer = new ArticleAnalyzer(new AnalyzerOptions { Terms = options });
        return text => analyzer.Analyze(text).Terms;
    }

    private static Func<string, TermFrequencies> Entities(TermCounterOptions options)
    {
        var recognizer = new EntityRecognizer();
        var counter = new TermCounter(options);
        return text => counter.Count(recognizer.Recognize(text));
    }
}
