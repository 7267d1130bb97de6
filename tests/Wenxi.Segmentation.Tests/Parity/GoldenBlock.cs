namespace Wenxi.Segmentation.Tests.Parity;

/// <summary>A text of a golden file and what jieba makes of it, mode by mode.</summary>
/// <param name="Place">File and line.</param>
/// <param name="EscapedText">The text as the file shows it.</param>
/// <param name="Modes">Name of the mode to the words as the file shows them.</param>
public sealed record GoldenBlock(string Place, string EscapedText, IReadOnlyDictionary<string, string> Modes)
{
    private const int ShownCharacters = 24;

    public string Text => GoldenEscapes.Unescape(EscapedText);

    public override string ToString() => Place + " " + EscapedText[..Math.Min(EscapedText.Length, ShownCharacters)];
}
