namespace Wenxi.Evaluation.Gold;

/// <summary>A name as annotators marked it: a UTF-16 range of its sentence.</summary>
internal readonly record struct GoldName(int Start, int Length, EntityType Type)
{
    public int End => Start + Length;
}
