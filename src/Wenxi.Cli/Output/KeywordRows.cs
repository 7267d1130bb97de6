namespace Wenxi.Cli.Output;

/// <summary>The keywords of a document with what their scores are made of.</summary>
internal readonly record struct KeywordRows(IReadOnlyList<KeywordRow> Keywords)
{
    public static KeywordRows Of(IReadOnlyList<Keyword> keywords) => new([.. keywords.Select(KeywordRow.Of)]);
}
