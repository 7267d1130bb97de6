using Wenxi.Segmentation;

namespace Wenxi.Evaluation.Keywords;

/// <summary>A way to find keywords, by name.</summary>
internal sealed record KeywordSystem(string Name, Func<KeywordDocument, IReadOnlyList<Keyword>> Extract)
{
    public static KeywordSystem[] All() =>
    [
        Jieba("jieba TF-IDF", KeywordMethod.TfIdf),
        Jieba("jieba TextRank", KeywordMethod.TextRank),
        Phrase(),
        PhraseWithNames(),
    ];

    // jieba knows no titles: they are the first line.
    private static KeywordSystem Jieba(string name, KeywordMethod method)
    {
        var extractor = new KeywordExtractor(new KeywordExtractorOptions
        {
            Method = method, Compatibility = Compatibility.Jieba, StopWords = StopWords.Jieba, Top = KeywordScore.Keywords,
        });
        return new KeywordSystem(name, document => extractor.Extract(document.Title is { } title ? $"{title}\n{document.Text}" : document.Text));
    }

    private static KeywordSystem Phrase()
    {
        var extractor = new KeywordExtractor(new KeywordExtractorOptions { Top = KeywordScore.Keywords });
        return new KeywordSystem("Phrase", document => document.Title is { } title ? extractor.Extract(title, document.Text) : extractor.Extract(document.Text));
    }

    private static KeywordSystem PhraseWithNames()
    {
        var analyzer = new ArticleAnalyzer(new AnalyzerOptions { Keywords = new KeywordExtractorOptions { Top = KeywordScore.Keywords } });
        return new KeywordSystem("Phrase, with names", document => analyzer.Analyze(new Article { Title = document.Title, Text = document.Text }).Keywords);
    }
}
