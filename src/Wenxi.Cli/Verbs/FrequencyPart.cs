namespace Wenxi.Cli.Verbs;

/// <summary>The terms of some documents one behind the other, as a finished part keeps them.</summary>
/// <param name="Fingerprint">What the part was made of.</param>
/// <param name="DocumentCount">The number of its documents.</param>
/// <param name="Terms">Its terms in the order in which they first occur.</param>
internal sealed record FrequencyPart(string Fingerprint, int DocumentCount, IReadOnlyList<FrequencyRow> Terms);
