namespace Wenxi.Reading;

/// <summary>Reads a stream as far as a page is read: the rest of an endless one would not fit into memory.</summary>
internal static class LimitedBytes
{
    /// <summary>Thirty times the largest real page known to us, pictures inside included.</summary>
    public const int Most = 64 << 20;

    private const int BlockSize = 1 << 16;

    /// <returns>At most one byte more than <see cref="Most"/>, by which the decoder knows that more follows.</returns>
    public static byte[] Read(Stream stream)
    {
        var bytes = new byte[stream.CanSeek ? (int)Math.Clamp(stream.Length - stream.Position + 1, 1, Most + 1) : BlockSize];
        var count = 0;
        while (count <= Most && stream.Read(bytes.AsSpan(count)) is > 0 and var read)
        {
            count += read;
            if (count == bytes.Length && count <= Most)
                Array.Resize(ref bytes, (int)Math.Min(2L * count, Most + 1));
        }

        return count == bytes.Length ? bytes : bytes[..count];
    }
}
