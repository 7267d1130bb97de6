using Wenxi.Statistics;

namespace Wenxi.Cli.Verbs;

/// <summary>A topic, dimension or cluster.</summary>
/// <param name="Topic">Its number, from 1.</param>
/// <param name="Share">How much of the whole it is: of what all topics explain, of the variance, or of the documents.</param>
/// <param name="Terms">What it is about, the heaviest first.</param>
/// <param name="Documents">The documents that are most of it.</param>
internal sealed record TopicRow(int Topic, double Share, IReadOnlyList<WeightedTerm> Terms, IReadOnlyList<TopicDocument> Documents);
