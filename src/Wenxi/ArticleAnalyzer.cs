using Wenxi.Entities;
using Wenxi.Segmentation;
using Wenxi.Terms;

namespace Wenxi;

/// <summary>
/// Runs all stages over an article: words with parts of speech, names, terms, keywords. Immutable and thread-safe: make
/// one and share it.
/// </summary>
/// <remarks>
/// A name is one token, also where the segmenter cuts it, and is counted as one term. Everything is counted in the body,
/// <see cref="Article.Text"/>, and not in the title: it mostly repeats words of the body, and so every count can be
/// checked against the text. That a term stands in the title is evidence that it is a keyword.
/// </remarks>
public sealed class ArticleAnalyzer
{
    private readonly Segmenter _segmenter;
    private readonly TermCounter _termCounter;
    private readonly KeywordExtractor _keywordExtractor;
    private readonly EntityRecognizer _entityRecognizer;

    /// <summary>Makes an analyzer.</summary>
    /// <param name="options">How to count and score; null means the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public ArticleAnalyzer(AnalyzerOptions? options = null)
    {
        Options = options ?? new AnalyzerOptions();
        _segmenter = new Segmenter(new SegmenterOptions { Tags = true, UserDictionary = Options.UserDictionary });
        _termCounter = new TermCounter(Options.Terms);
        _keywordExtractor = new KeywordExtractor(Options.Keywords);
        _entityRecognizer = new EntityRecognizer(Options.Entities);
    }

    /// <summary>How this analyzer counts and scores.</summary>
    public AnalyzerOptions Options { get; }

    /// <summary>Analyses a text without title, date and the like. Any text will do; takes time linear in it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="plainText"/> is null.</exception>
    public ArticleAnalysis Analyze(string plainText)
    {
        ArgumentNullException.ThrowIfNull(plainText);
        return Analyze(new Article { Text = plainText });
    }

    /// <summary>Analyses the body of an article. Any text will do; takes time linear in it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public ArticleAnalysis Analyze(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var text = article.Text;
        var words = _segmenter.Segment(text);
        var names = _entityRecognizer.Recognize(text, words);
        var tokens = NameTokens.Constrain(_segmenter, text, words, names.Mentions);
        var size = TextSize.Of(text, tokens);
        var terms = _termCounter.Count(text, tokens);
        var keywords = ExtractKeywords(article, tokens);
        return new ArticleAnalysis
        {
            Article = article,
            CharacterCount = size.Characters,
            WordCount = size.Words,
            Tokens = tokens.ToDisplay(text),
            Terms = terms,
            Keywords = keywords,
            Mentions = names.Mentions,
            Entities = names.Entities,
        };
    }

    // Names are one token in the title, too.
    private IReadOnlyList<Keyword> ExtractKeywords(Article article, Token[] tokens)
    {
        if (article.Title is not { Length: > 0 } title || Options.Keywords.Method != KeywordMethod.Phrase)
            return _keywordExtractor.Extract(article.Text, tokens);
        var words = _segmenter.Segment(title);
        var names = _entityRecognizer.Recognize(title, words);
        return _keywordExtractor.Extract(title, NameTokens.Constrain(_segmenter, title, words, names.Mentions), article.Text, tokens);
    }
}
