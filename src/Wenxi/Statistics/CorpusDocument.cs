namespace Wenxi.Statistics;

/// <summary>A text of a corpus, with what is known about it. Immutable.</summary>
public sealed record CorpusDocument
{
    /// <summary>What the document is called in every result: a file name, a number, an address. Unique in a corpus.</summary>
    public required string Id { get; init; }

    /// <summary>The text; positions of tokens are UTF-16 offsets into it.</summary>
    public required string Text { get; init; }

    /// <summary>The day of the document, for counts over time; null where it is not known.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Document variables by name: source → 新华社, party → … Default: none.</summary>
    public IReadOnlyDictionary<string, string> Groups { get; init; } = DocumentVariables.NoGroups;

    /// <summary>All but the text: what a <see cref="DocumentTermMatrix"/> keeps of a document.</summary>
    public DocumentVariables Variables => new() { Id = Id, Date = Date, Groups = Groups };
}
