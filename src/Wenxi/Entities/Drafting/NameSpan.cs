namespace Wenxi.Entities.Drafting;

/// <summary>A range of the text that is held for a name.</summary>
/// <param name="Start">Its first UTF-16 unit.</param>
/// <param name="End">Behind its last one.</param>
/// <param name="Type">What it names.</param>
/// <param name="Confidence">How likely it is right, 0 to 1.</param>
internal readonly record struct NameSpan(int Start, int End, EntityType Type, double Confidence)
{
    public int Length => End - Start;

    public bool Overlaps(NameSpan other) => Start < other.End && other.Start < End;

    public bool Covers(NameSpan other) => Start <= other.Start && other.End <= End;
}
