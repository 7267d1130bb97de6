using Wenxi.Display;
using Wenxi.Segmentation;
using Wenxi.Statistics;

namespace Wenxi;

/// <summary>
/// Results as tables in HTML or Markdown, for any page, notebook or document. Hosts that follow the convention of .NET
/// Interactive show the results of all analyzers by themselves, tokens with <see cref="ToDisplay"/>.
/// </summary>
/// <remarks>Whatever the results contain stays text. Every method writes all of the results, in time linear in them, and the same results as the same characters.</remarks>
public static class ResultExtensions
{
    /// <summary>Keywords as an HTML table: word, score to four digits, count.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="keywords"/> is null.</exception>
    public static string ToHtml(this IEnumerable<Keyword> keywords) => ResultTable.Of(Checked(keywords)).ToHtml();

    /// <summary>Keywords as a Markdown table: word, score to four digits, count.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="keywords"/> is null.</exception>
    public static string ToMarkdown(this IEnumerable<Keyword> keywords) => ResultTable.Of(Checked(keywords)).ToMarkdown();

    /// <summary>Terms as an HTML table: term, count.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="terms"/> is null.</exception>
    public static string ToHtml(this IEnumerable<TermFrequency> terms) => ResultTable.Of(Checked(terms)).ToHtml();

    /// <summary>Terms as a Markdown table: term, count.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="terms"/> is null.</exception>
    public static string ToMarkdown(this IEnumerable<TermFrequency> terms) => ResultTable.Of(Checked(terms)).ToMarkdown();

    /// <summary>Entities as an HTML table: name, English name, type, aliases, count.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="entities"/> is null.</exception>
    public static string ToHtml(this IEnumerable<Entity> entities) => ResultTable.Of(Checked(entities)).ToHtml();

    /// <summary>Entities as a Markdown table: name, English name, type, aliases, count.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="entities"/> is null.</exception>
    public static string ToMarkdown(this IEnumerable<Entity> entities) => ResultTable.Of(Checked(entities)).ToMarkdown();

    /// <summary>Mentions as an HTML table: text, type, value, start in UTF-16 code units, confidence.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="mentions"/> is null.</exception>
    public static string ToHtml(this IEnumerable<Mention> mentions) => ResultTable.Of(Checked(mentions)).ToHtml();

    /// <summary>Mentions as a Markdown table: text, type, value, start in UTF-16 code units, confidence.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="mentions"/> is null.</exception>
    public static string ToMarkdown(this IEnumerable<Mention> mentions) => ResultTable.Of(Checked(mentions)).ToMarkdown();

    /// <summary>Tokens as an HTML table: word, tag, start and length in UTF-16 code units.</summary>
    /// <param name="tokens">Ranges of the text.</param>
    /// <param name="text">The text that was cut.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A token leaves the text: it is another one's.</exception>
    public static string ToHtml(this IEnumerable<Token> tokens, string text) => ResultTable.Of(Checked(tokens), Checked(text)).ToHtml();

    /// <summary>Tokens as a Markdown table: word, tag, start and length in UTF-16 code units.</summary>
    /// <param name="tokens">Ranges of the text.</param>
    /// <param name="text">The text that was cut.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A token leaves the text: it is another one's.</exception>
    public static string ToMarkdown(this IEnumerable<Token> tokens, string text) => ResultTable.Of(Checked(tokens), Checked(text)).ToMarkdown();

    /// <summary>Lines of a concordance as an HTML table: document, left context, match, right context.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="lines"/> is null.</exception>
    public static string ToHtml(this IEnumerable<ConcordanceLine> lines) => ResultTable.Of(Checked(lines)).ToHtml();

    /// <summary>Lines of a concordance as a Markdown table: document, left context, match, right context.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="lines"/> is null.</exception>
    public static string ToMarkdown(this IEnumerable<ConcordanceLine> lines) => ResultTable.Of(Checked(lines)).ToMarkdown();

    /// <summary>Collocations as an HTML table: first and second term, count, score to two digits.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="collocations"/> is null.</exception>
    public static string ToHtml(this IEnumerable<Collocation> collocations) => ResultTable.Of(Checked(collocations)).ToHtml();

    /// <summary>Collocations as a Markdown table: first and second term, count, score to two digits.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="collocations"/> is null.</exception>
    public static string ToMarkdown(this IEnumerable<Collocation> collocations) => ResultTable.Of(Checked(collocations)).ToMarkdown();

    /// <summary>Key terms as an HTML table: term, count, count in the reference, score and log ratio to two digits.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="terms"/> is null.</exception>
    public static string ToHtml(this IEnumerable<KeyTerm> terms) => ResultTable.Of(Checked(terms)).ToHtml();

    /// <summary>Key terms as a Markdown table: term, count, count in the reference, score and log ratio to two digits.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="terms"/> is null.</exception>
    public static string ToMarkdown(this IEnumerable<KeyTerm> terms) => ResultTable.Of(Checked(terms)).ToMarkdown();

    /// <summary>Sentences as an HTML table: text, score to two digits.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="sentences"/> is null.</exception>
    public static string ToHtml(this IEnumerable<KeySentence> sentences) => ResultTable.Of(Checked(sentences)).ToHtml();

    /// <summary>Sentences as a Markdown table: text, score to two digits.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="sentences"/> is null.</exception>
    public static string ToMarkdown(this IEnumerable<KeySentence> sentences) => ResultTable.Of(Checked(sentences)).ToMarkdown();

    /// <summary>Labelled words as an HTML table: word, label, start in UTF-16 code units, confidence.</summary>
    /// <param name="spans">Ranges of the text.</param>
    /// <param name="text">The text that was labelled.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A span leaves the text: it is another one's.</exception>
    public static string ToHtml(this IEnumerable<LexicalSpan> spans, string text) => ResultTable.Of(Checked(spans), Checked(text)).ToHtml();

    /// <summary>Labelled words as a Markdown table: word, label, start in UTF-16 code units, confidence.</summary>
    /// <param name="spans">Ranges of the text.</param>
    /// <param name="text">The text that was labelled.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A span leaves the text: it is another one's.</exception>
    public static string ToMarkdown(this IEnumerable<LexicalSpan> spans, string text) => ResultTable.Of(Checked(spans), Checked(text)).ToMarkdown();

    /// <summary>
    /// The same tokens as a list that shows their words in notebooks, as those of <see cref="ArticleAnalysis"/> do: an array has
    /// no form of its own there, and a token is a range that does not know its text.
    /// </summary>
    /// <param name="tokens">Ranges of the text.</param>
    /// <param name="text">The text that was cut.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A token leaves the text: it is another one's.</exception>
    public static IReadOnlyList<Token> ToDisplay(this IReadOnlyList<Token> tokens, string text)
    {
        var length = Checked(text).Length;
        foreach (var token in Checked(tokens))
            ArgumentOutOfRangeException.ThrowIfGreaterThan(token.End, length, nameof(tokens));
        return new DisplayedList<Token>(tokens, shown => ResultTable.Of(shown, text));
    }

    private static T Checked<T>(T value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value);
        return value;
    }
}
