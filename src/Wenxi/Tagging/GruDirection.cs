namespace Wenxi.Tagging;

/// <summary>One direction of a layer.</summary>
/// <param name="Gates">Update and reset, from input (layer 2) and state.</param>
/// <param name="Candidate">From input (layer 2) and reset state.</param>
/// <param name="Bias">384 numbers; layer 1 has its own in the projections of the characters.</param>
internal sealed record GruDirection<T>(WeightMatrix<T> Gates, WeightMatrix<T> Candidate, float[] Bias);
