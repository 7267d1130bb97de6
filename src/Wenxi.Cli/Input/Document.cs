using System.Text;

namespace Wenxi.Cli.Input;

/// <summary>Reads a whole input as one text or one article.</summary>
internal static class Document
{
    private static readonly string[] TextExtensions = ["", ".txt", ".text", ".md"];
    private static readonly string[] HtmlExtensions = [".html", ".htm", ".xhtml", ".shtml", ".mhtml"];

    private static ReadOnlySpan<byte> Skipped => [0xFF, 0xFE, 0, (byte)' ', (byte)'\t', (byte)'\r', (byte)'\n', (byte)'\f'];

    /// <exception cref="InputException">The input is no text in UTF-8.</exception>
    public static string ReadText(InputFile input) => TextCheck.Decode(input.ReadAllBytes());

    /// <exception cref="InputException">The input is no HTML page with text.</exception>
    public static Article ReadPage(InputFile input) => ReadPage(input.ReadAllBytes());

    /// <summary>Reads HTML or text, whichever it is by the name of the file or its first characters.</summary>
    /// <exception cref="InputException">The input is neither.</exception>
    public static Article ReadAny(InputFile input)
    {
        var bytes = input.ReadAllBytes();
        return HasHtmlExtension(input.Name) || LooksLikeHtml(bytes) ? ReadPage(bytes) : new Article { Text = TextCheck.Decode(bytes) };
    }

    /// <summary>The text to analyse: the article in a page, or the input itself.</summary>
    /// <exception cref="InputException">The input cannot be read as asked.</exception>
    public static string ReadTextOf(InputFile input, bool isHtml) => isHtml ? ReadPage(input).Text : ReadText(input);

    private static Article ReadPage(byte[] bytes)
    {
        try
        {
            return new ArticleReader().Read(bytes);
        }
        catch (ArticleReadException exception)
        {
            throw Failure(exception.Message);
        }
    }

    // "The input is empty. Give a page with text." names no file; the report does, and puts both halves on one line.
    private static InputException Failure(string message)
    {
        const string Subject = "The input ";
        var reason = message.StartsWith(Subject, StringComparison.Ordinal) ? message[Subject.Length..] : message;
        return reason.Split(". ", 2) is [var what, { Length: > 0 } remedy]
            ? new InputException(what, char.ToLowerInvariant(remedy[0]) + remedy[1..].TrimEnd('.'))
            : new InputException(reason.TrimEnd('.'), "give an HTML page");
    }

    /// <summary>Whether the name is one of a page.</summary>
    public static bool HasHtmlExtension(string name) => HtmlExtensions.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the name is one of a text.</summary>
    public static bool HasTextExtension(string name) => TextExtensions.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);

    // "<" and a letter, "!", "?" or "/" at the start. UTF-16 shows by its mark and zero bytes, which are skipped.
    private static bool LooksLikeHtml(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        bytes = bytes.TrimStart(Skipped);
        if (bytes.IsEmpty || bytes[0] != '<')
            return false;
        var next = bytes[1..].TrimStart((byte)0);
        return !next.IsEmpty && (char.IsAsciiLetter((char)next[0]) || next[0] is (byte)'!' or (byte)'?' or (byte)'/');
    }
}
