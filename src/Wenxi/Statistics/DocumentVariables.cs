using System.Collections.ObjectModel;

namespace Wenxi.Statistics;

/// <summary>What is known about a document besides its text. Immutable.</summary>
public sealed record DocumentVariables
{
    internal static IReadOnlyDictionary<string, string> NoGroups { get; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>What the document is called.</summary>
    public required string Id { get; init; }

    /// <summary>The day of the document; null where it is not known.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Document variables by name. Default: none.</summary>
    public IReadOnlyDictionary<string, string> Groups { get; init; } = NoGroups;
}
