namespace Wenxi;

/// <summary>A word or name of a text as the neural lexical analyser labels it.</summary>
/// <param name="Start">Offset of its first UTF-16 code unit in the text.</param>
/// <param name="Length">Its length in UTF-16 code units.</param>
/// <param name="Label">
/// <c>PER</c>, <c>LOC</c>, <c>ORG</c>, <c>TIME</c> for names and times, or a part of speech: <c>n</c>, <c>nr</c>,
/// <c>ns</c>, <c>nt</c>, <c>nw</c> (title of a work), <c>nz</c>, <c>v</c>, <c>vd</c>, <c>vn</c>, <c>a</c>, <c>ad</c>,
/// <c>an</c>, <c>d</c>, <c>m</c>, <c>q</c>, <c>r</c>, <c>p</c>, <c>c</c>, <c>u</c>, <c>xc</c>, <c>w</c>, <c>f</c>,
/// <c>s</c>, <c>t</c>; <c>O</c> for nothing of these.
/// </param>
/// <param name="Confidence">
/// From 0 to 1: how probable the model holds exactly this range with this label, or with the one that means the same
/// (<c>PER</c> and <c>nr</c>, <c>LOC</c> and <c>ns</c>, <c>ORG</c> and <c>nt</c>, <c>TIME</c> and <c>t</c>).
/// </param>
public readonly record struct LexicalSpan(int Start, int Length, string Label, double Confidence)
{
    /// <summary>Offset behind the last UTF-16 code unit.</summary>
    public int End => Start + Length;
}
