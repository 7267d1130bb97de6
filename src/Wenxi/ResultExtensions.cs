using Wenxi.Display;
using Wenxi.Segmentation;

namespace Wenxi;

/// <summary>
/// Results as tables in HTML or Markdown, for any page, notebook or document. Hosts that follow the convention of .NET
/// Interactive show the results of <see cref="ArticleAnalysis"/> by themselves.
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

    private static T Checked<T>(T value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value);
        return value;
    }
}
