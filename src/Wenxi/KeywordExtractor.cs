using Wenxi.Display;
using Wenxi.Keywords;
using Wenxi.Keywords.Phrases;
using Wenxi.Segmentation;

namespace Wenxi;

/// <summary>Finds the keywords of a text, among tokens that exist or in a text that it cuts. Immutable and thread-safe.</summary>
/// <remarks>
/// By <see cref="KeywordMethod.Phrase"/> the score is the estimated probability that a person would choose the term, and
/// upper and lower case are the same. By <see cref="KeywordMethod.TfIdf"/> it is count × idf ÷ (number of all words that may
/// be keywords), where a word that the table does not know takes the table's median; by <see cref="KeywordMethod.TextRank"/>
/// the best word has 1, and a word that stands in no window with another is none; there case counts. See
/// <see cref="KeywordExtractorOptions.Compatibility"/> for jieba's keywords.
/// </remarks>
public sealed class KeywordExtractor
{
    private readonly TokenFilter _filter;
    private readonly KeywordTokenizer _tokenizer;

    /// <summary>Makes an extractor.</summary>
    /// <param name="options">What to score, how, and how many keywords to return; null means the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of keywords is below 1, the minimum length is negative, or there is no such method.</exception>
    /// <exception cref="ArgumentNullException">An option is null.</exception>
    public KeywordExtractor(KeywordExtractorOptions? options = null)
    {
        Options = options ?? new KeywordExtractorOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(Options.Top, 1, nameof(options));
        ArgumentNullException.ThrowIfNull(Options.Background, nameof(options));
        if (!Enum.IsDefined(Options.Method))
            throw new ArgumentOutOfRangeException(nameof(options), Options.Method, "There is no such method.");
        _filter = TokenFilter.Of(Options);
        _tokenizer = new KeywordTokenizer(Options);
    }

    /// <summary>What this extractor scores and returns.</summary>
    public KeywordExtractorOptions Options { get; }

    /// <summary>
    /// Cuts a text and gives its keywords, best first. With <see cref="Compatibility.Jieba"/> the words are those that jieba's
    /// function takes: of <c>cut</c> for tf-idf without tags, otherwise of <c>posseg.cut</c>.
    /// </summary>
    /// <param name="text">Any string; takes time linear in it. See <see cref="Extract(ReadOnlySpan{char}, ReadOnlySpan{Token})"/> for its title.</param>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    public IReadOnlyList<Keyword> Extract(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Extract(text, _tokenizer.Cut(text));
    }

    /// <summary>Cuts a title and a text and gives the text's keywords, best first.</summary>
    /// <param name="title">The title, which only <see cref="KeywordMethod.Phrase"/> looks at. Its occurrences are not counted.</param>
    /// <param name="text">The text without the title.</param>
    /// <exception cref="ArgumentNullException">There is no title or no text.</exception>
    public IReadOnlyList<Keyword> Extract(string title, string text)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(text);
        return Extract(title, Options.Method == KeywordMethod.Phrase ? _tokenizer.Cut(title) : [], text, _tokenizer.Cut(text));
    }

    /// <summary>
    /// The keywords among tokens that exist, best first; those of equal score stand in the order in which they first occur
    /// (for TextRank: in which their first pair does). Nothing is cut anew. Takes time linear in the text, and n log n in the
    /// number of different words.
    /// </summary>
    /// <param name="text">
    /// The text that the tokens are ranges of. A first line of 4 to 40 characters that does not end as a sentence is taken
    /// for its title by <see cref="KeywordMethod.Phrase"/>.
    /// </param>
    /// <param name="tokens">Tokens in text order. Names that are one token (as in <see cref="ArticleAnalysis.Tokens"/>) are candidates whole.</param>
    /// <exception cref="ArgumentException">Tags are asked for and a token has none.</exception>
    public IReadOnlyList<Keyword> Extract(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
    {
        if (Options.Method != KeywordMethod.Phrase)
            return Displayed(RankWords(text, tokens));
        string whole = text.ToString();
        int titleTokens = LeadingTitle.TokensOf(whole, tokens);
        TokenView? title = titleTokens == 0 ? null : TokenView.Of(whole, tokens[..titleTokens], Options.StopWords, isTitle: true);
        TokenView body = TokenView.Of(whole, tokens[titleTokens..], Options.StopWords, isTitle: false);
        return Displayed(PhraseRanking.Rank(Options, title, body, TitleCounts.InTheText));
    }

    /// <summary>As <see cref="Extract(ReadOnlySpan{char}, ReadOnlySpan{Token})"/>, with a title that is not a part of the text.</summary>
    /// <param name="title">The title, which only <see cref="KeywordMethod.Phrase"/> looks at; may be empty. Its occurrences are not counted.</param>
    /// <param name="titleTokens">Tokens of the title, in order.</param>
    /// <param name="text">The text that <paramref name="tokens"/> are ranges of.</param>
    /// <param name="tokens">Tokens in text order.</param>
    /// <exception cref="ArgumentException">Tags are asked for and a token has none.</exception>
    public IReadOnlyList<Keyword> Extract(ReadOnlySpan<char> title, ReadOnlySpan<Token> titleTokens, ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
    {
        if (Options.Method != KeywordMethod.Phrase)
            return Displayed(RankWords(text, tokens));
        TokenView? titleView = titleTokens.IsEmpty ? null : TokenView.Of(title.ToString(), titleTokens, Options.StopWords, isTitle: true);
        TokenView body = TokenView.Of(text.ToString(), tokens, Options.StopWords, isTitle: false);
        return Displayed(PhraseRanking.Rank(Options, titleView, body, TitleCounts.Apart));
    }

    private static DisplayedList<Keyword> Displayed(IReadOnlyList<Keyword> keywords) => new(keywords, ResultTable.Of);

    private Keyword[] RankWords(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
    {
        Keyword[] keywords = Options.Method == KeywordMethod.TextRank
            ? TextRank.Rank(text, tokens, _filter)
            : TfIdf.Rank(text, tokens, _filter, Options.Background);
        return keywords.Length <= Options.Top ? keywords : keywords[..Options.Top];
    }
}
