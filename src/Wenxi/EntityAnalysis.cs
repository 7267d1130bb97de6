namespace Wenxi;

/// <summary>The names in a text: each occurrence, and the things they stand for.</summary>
public sealed record EntityAnalysis
{
    internal static EntityAnalysis Empty { get; } = new() { Mentions = [], Entities = [] };

    /// <summary>The occurrences in text order; they do not overlap.</summary>
    public required IReadOnlyList<Mention> Mentions { get; init; }

    /// <summary>
    /// The things that have names, most mentioned first; those with equally many mentions in the order of their first one.
    /// The counts add up to the number of mentions that are names.
    /// </summary>
    public required IReadOnlyList<Entity> Entities { get; init; }
}
