using Wenxi.Segmentation;

namespace Wenxi.Cli.Verbs;

/// <summary>The ways to count the terms of one text. What they give may be called by several threads.</summary>
internal static class FrequencyCounting
{
    public static Func<string, TermFrequencies> Of(TermCounterOptions options, bool countsEntities, bool leavesNames)
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
