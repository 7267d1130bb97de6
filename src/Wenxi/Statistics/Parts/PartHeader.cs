using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Wenxi.Statistics.Parts;

/// <summary>
/// The first bytes of a part: magic and version, what it was made of, where its sections start. Behind the sections stands
/// the SHA-256 of all bytes before it.
/// </summary>
/// <param name="Fingerprint">The SHA-256 of the options and the texts.</param>
/// <param name="RowsAt">Where the rows start.</param>
/// <param name="PairsAt">Where the pairs start.</param>
internal readonly record struct PartHeader(byte[] Fingerprint, long RowsAt, long PairsAt)
{
    /// <summary>Where the documents and terms start.</summary>
    public const int Length = MagicLength + SHA256.HashSizeInBytes + 2 * sizeof(long);

    private const int MagicLength = 8;

    // Version 1: documents, terms with counts, rows, pairs.
    private static ReadOnlySpan<byte> Magic => "WENXIPT1"u8;

    public byte[] ToBytes()
    {
        var bytes = new byte[Length];
        Magic.CopyTo(bytes);
        Fingerprint.CopyTo(bytes.AsSpan(MagicLength));
        BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(MagicLength + SHA256.HashSizeInBytes), RowsAt);
        BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(Length - sizeof(long)), PairsAt);
        return bytes;
    }

    /// <returns>Null if these are not the bytes of a header.</returns>
    public static PartHeader? Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < Length || !bytes.StartsWith(Magic))
            return null;
        return new PartHeader(
            bytes.Slice(MagicLength, SHA256.HashSizeInBytes).ToArray(),
            BinaryPrimitives.ReadInt64LittleEndian(bytes[(MagicLength + SHA256.HashSizeInBytes)..]),
            BinaryPrimitives.ReadInt64LittleEndian(bytes[(Length - sizeof(long))..]));
    }
}
