namespace Wenxi.Statistics;

/// <summary>A term and how much it weighs in a topic, dimension or cluster.</summary>
/// <param name="Term">The term.</param>
/// <param name="Weight">Its weight; what it means stands at the model.</param>
public readonly record struct WeightedTerm(string Term, double Weight);
