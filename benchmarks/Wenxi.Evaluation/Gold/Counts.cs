namespace Wenxi.Evaluation.Gold;

/// <summary>Names found, marked, and both.</summary>
internal readonly record struct Counts(int Found, int Marked, int Right)
{
    public double Precision => Found == 0 ? 0 : (double)Right / Found;

    public double Recall => Marked == 0 ? 0 : (double)Right / Marked;

    public double F1 => Found + Marked == 0 ? 0 : 2.0 * Right / (Found + Marked);

    public static Counts operator +(Counts a, Counts b) => new(a.Found + b.Found, a.Marked + b.Marked, a.Right + b.Right);
}
