using System.Text;

namespace Wenxi.Display;

/// <summary>Text that means itself in a line of Markdown, also in a cell of a table.</summary>
internal static class MarkdownText
{
    // What begins markup inside a line in CommonMark, with the bar that ends a cell and the tilde of struck-out text.
    private const string Special = @"\`*_[]<>&|~#!";

    public static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (var character in text)
        {
            if (Special.Contains(character, StringComparison.Ordinal))
                escaped.Append('\\').Append(character);
            else
                escaped.Append(char.IsControl(character) || character is '\u2028' or '\u2029' ? ' ' : character);
        }
        return escaped.ToString();
    }
}
