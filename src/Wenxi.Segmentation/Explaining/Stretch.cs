namespace Wenxi.Segmentation.Explaining;

/// <summary>A part of a text whose best path is found by itself, with the score of the best path up to and from each position.</summary>
/// <param name="Start">Offset of its first UTF-16 code unit in the text.</param>
/// <param name="Length">Number of UTF-16 code units.</param>
/// <param name="FromStart">By position, the best score of a path from the start; −∞ where no path leads.</param>
/// <param name="ToEnd">By position, the best score of a path to the end.</param>
/// <param name="WordLengths">By position, the length of the first word of that path.</param>
internal sealed record Stretch(int Start, int Length, double[] FromStart, double[] ToEnd, ushort[] WordLengths)
{
    public int End => Start + Length;
}
