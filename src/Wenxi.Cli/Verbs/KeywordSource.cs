using Wenxi.Segmentation;

namespace Wenxi.Cli.Verbs;

/// <summary>Finds the keywords of articles: with names as one word, or as jieba does, which knows none.</summary>
internal sealed class KeywordSource
{
    private readonly Func<Article, IReadOnlyList<Keyword>> _find;

    public KeywordSource(KeywordExtractorOptions options)
    {
        if (options.Compatibility == Compatibility.Jieba)
        {
            var extractor = new KeywordExtractor(options);
            _find = article => extractor.Extract(article.Text);
        }
        else
        {
            var analyzer = new ArticleAnalyzer(new AnalyzerOptions { Keywords = options });
            _find = article => analyzer.Analyze(article).Keywords;
        }
    }

    /// <summary>Several threads may call it.</summary>
    public IReadOnlyList<Keyword> Find(Article article) => _find(article);
}
