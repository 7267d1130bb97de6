namespace Wenxi.Segmentation;

/// <summary>A line of a user dictionary that cannot be used.</summary>
/// <param name="Source">The file, or the name that the caller gave.</param>
/// <param name="LineNumber">The line, from 1.</param>
/// <param name="Line">The text of the line, without its end.</param>
/// <param name="Problem">What is wrong with it.</param>
/// <param name="Remedy">What to write instead.</param>
public sealed record UserDictionaryError(string Source, int LineNumber, string Line, string Problem, string Remedy)
{
    private const int ShownCharacters = 60;

    /// <summary>One line: <c>source:line: problem (line: '…'); remedy</c>.</summary>
    public override string ToString() => $"{Source}:{LineNumber}: {Explanation}";

    /// <summary>The message without the place: <c>problem (line: '…'); remedy</c>.</summary>
    internal string Explanation => $"{Problem} (line: '{Shown}'); {Remedy}";

    private string Shown
    {
        get
        {
            string visible = string.Concat(Line.Select(c => c == '\t' ? "\\t" : char.IsControl(c) || char.IsSurrogate(c) ? $"\\u{(int)c:X4}" : c.ToString()));
            return visible.Length <= ShownCharacters ? visible : visible[..ShownCharacters] + "…";
        }
    }
}
