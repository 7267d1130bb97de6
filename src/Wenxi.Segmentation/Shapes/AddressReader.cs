using static Wenxi.Segmentation.Shapes.ShapeCharacter;

namespace Wenxi.Segmentation.Shapes;

/// <summary>Reads addresses on the net from the word they begin with. They end before Chinese text and final punctuation.</summary>
internal static class AddressReader
{
    private const int LongestScheme = 8;

    // RFC 1035. Without a bound, 1.1-1.1-1.1-… would be read to its end from every number in it.
    private const int LongestHost = 253;

    /// <summary><c>https://…</c></summary>
    public static bool TryReadUrl(ReadOnlySpan<char> text, int start, int schemeEnd, out int end)
    {
        end = schemeEnd;
        if (schemeEnd - start > LongestScheme || !text[schemeEnd..].StartsWith("://"))
            return false;
        Span<char> scheme = stackalloc char[LongestScheme];
        if (!NameEndings.IsScheme(scheme[..text[start..schemeEnd].ToLowerInvariant(scheme)]))
            return false;
        end = UrlEnd(text, schemeEnd + 3);
        return end > schemeEnd + 3;
    }

    /// <summary>The rest of <c>name@host.domain</c> from the sign @ on.</summary>
    public static bool TryReadMail(ReadOnlySpan<char> text, int at, out int end)
    {
        end = at;
        if (At(text, at) != '@')
            return false;
        end = HostEnd(text, at + 1);
        ReadOnlySpan<char> host = text[(at + 1)..end];
        int dot = host.LastIndexOf('.');
        return dot > 0 && char.IsAsciiLetter(host[dot + 1]);
    }

    /// <summary>A bare domain with port and path: <c>www.…</c>, or with a known ending.</summary>
    public static bool TryReadHost(ReadOnlySpan<char> text, int start, int wordEnd, out int end)
    {
        end = wordEnd;
        ReadOnlySpan<char> word = text[start..wordEnd];
        if (!NameEndings.IsDomain(word) && !(word.StartsWith("www.") && word[4..].Contains('.')))
            return false;
        end = PortAndPathEnd(text, wordEnd);
        return true;
    }

    /// <summary>Behind <c>:8080</c> and <c>/path?query</c>, if they follow a host.</summary>
    public static int PortAndPathEnd(ReadOnlySpan<char> text, int hostEnd)
    {
        int end = hostEnd;
        if (At(text, end) == ':' && IsDigitAt(text, end + 1))
            end = DigitsEnd(text, end + 1);
        return At(text, end) == '/' ? Math.Max(end, UrlEnd(text, end)) : end;
    }

    /// <summary>Where ASCII letters, digits and hyphens with single points between them end.</summary>
    public static int HostEnd(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        text = text[..Math.Min(text.Length, start + LongestHost)];
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || (text[end] is '-' or '.' && end > start && char.IsAsciiLetterOrDigit(At(text, end + 1)))))
            end++;
        return end;
    }

    private static int UrlEnd(ReadOnlySpan<char> text, int start)
    {
        int parentheses = 0, brackets = 0;
        int end = start;
        for (; end < text.Length && IsUrlCharacter(text[end]); end++)
        {
            // A closing bracket without its opening one belongs to the text around the address.
            parentheses += text[end] == '(' ? 1 : text[end] == ')' ? -1 : 0;
            brackets += text[end] == '[' ? 1 : text[end] == ']' ? -1 : 0;
            if (parentheses < 0 || brackets < 0)
                break;
        }

        while (end > start && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '*' or '~' or '&' or '(' or '[')
            end--;
        return end;
    }

    private static bool IsUrlCharacter(char c) =>
        c is > ' ' and <= '~' and not ('"' or '<' or '>' or '\\' or '^' or '`' or '{' or '|' or '}');
}
