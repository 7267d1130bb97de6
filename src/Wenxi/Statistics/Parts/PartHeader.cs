using System.Buffers.Binary;
using System.IO.Hashing;

namespace Wenxi.Statistics.Parts;

/// <summary>
/// The first bytes of a part: magic and version, what it was made of, where its sections start. Behind the sections stands
/// the XXH128 of all bytes before it.
/// </summary>
/// <param name="Fingerprint">The XXH128 of the options and the texts.</param>
/// <param name="CellsAt">Where the cells start.</param>
/// <param name="PairsAt">Where the pairs start.</param>
internal readonly record struct PartHeader(UInt128 Fingerprint, long CellsAt, long PairsAt)
{
    /// <summary>Where the documents and terms start.</summary>
    public const int Length = MagicLength + ChecksumLength + 2 * sizeof(long);

    /// <summary>The number of bytes behind the sections.</summary>
    public const int ChecksumLength = 16;

    private const int MagicLength = 8;

    // Version 3: documents, terms with counts, cells by term, pairs.
    private static ReadOnlySpan<byte> Magic => "WENXIPT3"u8;

    /// <summary>Where the cells start and end.</summary>
    public (int Start, int End) Cells => (checked((int)CellsAt), checked((int)PairsAt));

    public byte[] ToBytes()
    {
        var bytes = new byte[Length];
        Magic.CopyTo(bytes);
        BinaryPrimitives.WriteUInt128LittleEndian(bytes.AsSpan(MagicLength), Fingerprint);
        BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(MagicLength + ChecksumLength), CellsAt);
        BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(Length - sizeof(long)), PairsAt);
        return bytes;
    }

    /// <returns>Null if these are not the bytes of a header.</returns>
    public static PartHeader? Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < Length || !bytes.StartsWith(Magic))
            return null;
        return new PartHeader(
            BinaryPrimitives.ReadUInt128LittleEndian(bytes[MagicLength..]),
            BinaryPrimitives.ReadInt64LittleEndian(bytes[(MagicLength + ChecksumLength)..]),
            BinaryPrimitives.ReadInt64LittleEndian(bytes[(Length - sizeof(long))..]));
    }

    /// <summary>What stands behind the sections of a part.</summary>
    public static byte[] ChecksumOf(ReadOnlySpan<byte> part)
    {
        var hash = new XxHash128();
        PartFingerprint.Append(hash, part);
        return hash.GetCurrentHash();
    }
}
