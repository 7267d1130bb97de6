using System.Text;
using System.Text.Unicode;

namespace Wenxi.Cli.Input;

/// <summary>Tells text from what is none, by the first block.</summary>
internal static class TextCheck
{
    private const int SampleSize = 8192;

    // Text may hold a stray NUL; a file of which a tenth is control characters is no text.
    private const int LeastTextPerControl = 10;

    public static void ThrowIfEmpty(int length)
    {
        if (length == 0)
            throw new InputException("is empty", "nothing to do");
    }

    /// <exception cref="InputException">The bytes begin a binary file or one in UTF-16.</exception>
    public static void ThrowIfBinary(ReadOnlySpan<byte> start)
    {
        if (HasUtf16Mark(start))
            throw new InputException("is UTF-16", "convert it to UTF-8, for example with iconv -f UTF-16 -t UTF-8");
        if (IsBinary(start))
            throw new InputException("is a binary file", "give text in UTF-8");
    }

    /// <summary>The text of a whole document, without a byte order mark.</summary>
    /// <exception cref="InputException">The bytes are no UTF-8.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        ThrowIfBinary(bytes);
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        if (!Utf8.IsValid(bytes))
            throw new InputException(
                $"is not UTF-8 (line {LineOfFirstError(bytes)})", "convert it, for example with iconv -f GB18030 -t UTF-8");
        return Encoding.UTF8.GetString(bytes);
    }

    public static bool IsBinary(ReadOnlySpan<byte> start)
    {
        var sample = start[..Math.Min(start.Length, SampleSize)];
        if (!sample.Contains((byte)0))
            return false;
        var controls = 0;
        foreach (var b in sample)
        {
            if (b < 0x20 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f' or 0x1B))
                controls++;
        }
        return controls * LeastTextPerControl > sample.Length || !IsUtf8ButForItsEnd(sample);
    }

    private static bool HasUtf16Mark(ReadOnlySpan<byte> start) => start is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];

    // The sample may end within a character of up to four bytes.
    private static bool IsUtf8ButForItsEnd(ReadOnlySpan<byte> sample)
    {
        for (var cut = 0; cut < 4 && cut <= sample.Length; cut++)
        {
            if (Utf8.IsValid(sample[..^cut]))
                return true;
        }
        return false;
    }

    private static int LineOfFirstError(ReadOnlySpan<byte> bytes)
    {
        var line = 1;
        while (bytes.IndexOf((byte)'\n') is >= 0 and var end && Utf8.IsValid(bytes[..end]))
        {
            bytes = bytes[(end + 1)..];
            line++;
        }
        return line;
    }
}
