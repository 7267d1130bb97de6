using BenchmarkDotNet.Attributes;
using Wenxi.Entities;
using Wenxi.Segmentation;
using Wenxi.Tagging;

namespace Wenxi.Benchmarks;

/// <summary>The analysis of one news page, whole and by stages. The page is ../shared/article, about 7,400 characters of body.</summary>
public class ArticleBenchmarks
{
    private readonly ArticleReader _reader = new();
    private readonly ArticleAnalyzer _analyzer = new();
    private readonly EntityRecognizer _recognizer = new();
    private readonly Segmenter _segmenter = new(new SegmenterOptions { Tags = true });
    private readonly TermCounter _terms = new();
    private readonly KeywordExtractor _keywords = new();
    private byte[] _page = [];
    private string _text = "";
    private Token[] _tokens = [];

    [GlobalSetup]
    public void Setup()
    {
        _page = File.ReadAllBytes(Path.Combine(Repository.Shared, "article", "rfi-nato-japan.html"));
        _text = _reader.Read(_page).Text;
        _tokens = _segmenter.Segment(_text);
        if (_recognizer.Recognize(_text, _tokens).Entities.All(static entity => entity.EnglishName != "Jens Stoltenberg"))
            throw new InvalidOperationException("The article's chief person was not found: nothing is measured.");
    }

    [Benchmark(Baseline = true)]
    public ArticleAnalysis ReadAndAnalyze() => _analyzer.Analyze(_reader.Read(_page));

    [Benchmark]
    public Article Read() => _reader.Read(_page);

    [Benchmark]
    public Token[] Segment() => _segmenter.Segment(_text);

    [Benchmark]
    public int NetworkCandidates() => NameTagger.FindCandidates(TaggerModel.Entities, _text, 0.05f).Length;

    [Benchmark]
    public int NetworkAndRules() => NameFinder.Find(TaggerModel.Entities, _text, _tokens).Names.Count;

    [Benchmark]
    public EntityAnalysis Recognize() => _recognizer.Recognize(_text, _tokens);

    [Benchmark]
    public TermFrequencies CountTerms() => _terms.Count(_text, _tokens);

    [Benchmark]
    public IReadOnlyList<Keyword> ExtractKeywords() => _keywords.Extract(_text, _tokens);
}
