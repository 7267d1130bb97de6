namespace Wenxi.Reading;

/// <summary>Names files that are no pages by their first bytes.</summary>
internal static class BinaryContent
{
    private const int SearchLength = 4096;

    /// <returns>What the bytes are, to stand after "is", or null if they may be text.</returns>
    public static string? KindOf(ReadOnlySpan<byte> bytes)
    {
        switch (bytes)
        {
            case [0x89, (byte)'P', (byte)'N', (byte)'G', ..]:
                return "a PNG image";
            case [0xFF, 0xD8, 0xFF, ..]:
                return "a JPEG image";
            case [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..]:
                return "a GIF image";
            case [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', ..]:
                return "a PDF document";
            case [(byte)'P', (byte)'K', 3, 4, ..]:
                return "a ZIP archive or office document";
            case [0x1F, 0x8B, ..]:
                return "compressed by gzip";
        }

        return bytes[..Math.Min(bytes.Length, SearchLength)].Contains((byte)0) ? "binary data (it contains NUL bytes)" : null;
    }
}
