using System.Text.Json;
using Wenxi.Json;
using Wenxi.Segmentation;

namespace Wenxi;

/// <summary>What the stages found in an article. All positions are UTF-16 offsets into the text of <see cref="Article"/>.</summary>
public sealed record ArticleAnalysis
{
    /// <summary>The article as it was read.</summary>
    public required Article Article { get; init; }

    /// <summary>The number of characters (code points) of the body that are not white space, punctuation included.</summary>
    public required int CharacterCount { get; init; }

    /// <summary>The number of words and numbers of the body: tokens with a letter or digit, stop words included.</summary>
    public required int WordCount { get; init; }

    /// <summary>The words of the body with their tags, in order, without gap or overlap; a name is one token.</summary>
    public required IReadOnlyList<Token> Tokens { get; init; }

    /// <summary>How often each term occurs, most frequent first.</summary>
    public required TermFrequencies Terms { get; init; }

    /// <summary>The words that say what the article is about, best first.</summary>
    public required IReadOnlyList<Keyword> Keywords { get; init; }

    /// <summary>The occurrences of names, in text order.</summary>
    public required IReadOnlyList<Mention> Mentions { get; init; }

    /// <summary>The persons, places and organisations, most mentioned first.</summary>
    public required IReadOnlyList<Entity> Entities { get; init; }

    /// <summary>
    /// The whole analysis as one line of JSON: the fields of the article, then <c>characterCount</c>, <c>wordCount</c>,
    /// <c>keywords</c>, <c>entities</c>, <c>terms</c>, <c>mentions</c> and <c>tokens</c>. Han characters are not escaped.
    /// </summary>
    public string ToJson() => JsonSerializer.Serialize(AnalysisJson.From(this), WenxiJsonContext.Readable.AnalysisJson);
}
