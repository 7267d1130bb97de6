using System.Buffers;
using System.Text;

namespace Wenxi.Reading;

/// <summary>
/// The encoding that a page names for itself: <c>&lt;meta charset=…&gt;</c>, the older <c>http-equiv</c> form, or the
/// <c>encoding</c> of an XML declaration.
/// </summary>
internal static class CharsetLabel
{
    private const int LongestLabel = 30;

    private static readonly SearchValues<char> ValueEnds = SearchValues.Create(" \t\r\n\"';/>?");

    /// <returns>The label in lower case, or null.</returns>
    public static string? Find(ReadOnlySpan<byte> start)
    {
        var text = Encoding.Latin1.GetString(start);
        return ValueAfter(text, "<meta", "charset") ?? ValueAfter(text, "<?xml", "encoding");
    }

    /// <returns>The charset of an HTTP header in lower case, or null.</returns>
    public static string? InContentType(string? contentType) =>
        contentType is null ? null : ValueAfter($"<meta {contentType.Replace('>', ' ')}>", "<meta", "charset");

    private static string? ValueAfter(string text, string tag, string name)
    {
        for (var at = 0; (at = text.IndexOf(tag, at, StringComparison.OrdinalIgnoreCase)) >= 0; at += tag.Length)
        {
            var end = text.IndexOf('>', at);
            var inside = text.AsSpan(at, (end < 0 ? text.Length : end) - at);
            var found = inside.IndexOf(name, StringComparison.OrdinalIgnoreCase);
            if (found < 0)
                continue;
            var value = inside[(found + name.Length)..].TrimStart();
            if (value.IsEmpty || value[0] != '=')
                continue;
            value = value[1..].TrimStart(" \t\r\n\"'");
            var length = value.IndexOfAny(ValueEnds);
            if (length < 0)
                length = value.Length;
            if (length is > 0 and <= LongestLabel)
                return value[..length].ToString().ToLowerInvariant();
        }

        return null;
    }
}
