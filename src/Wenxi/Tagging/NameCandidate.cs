namespace Wenxi.Tagging;

/// <summary>A range of a text that is a name with some probability.</summary>
/// <param name="Start">Its first UTF-16 unit.</param>
/// <param name="Length">Its UTF-16 units.</param>
/// <param name="Type">What it names.</param>
/// <param name="Posterior">How probable the network holds exactly this range and type, 0 to 1.</param>
internal readonly record struct NameCandidate(int Start, int Length, EntityType Type, float Posterior);
