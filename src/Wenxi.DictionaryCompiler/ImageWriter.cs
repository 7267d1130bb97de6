using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Wenxi.Segmentation.Dictionary;

namespace Wenxi.DictionaryCompiler;

/// <summary>Collects sections and lays them out as an image. The same sections give the same bytes.</summary>
internal sealed class ImageWriter(ImageKind kind)
{
    private readonly List<(SectionId Id, int ElementSize, byte[] Bytes)> _sections = [];

    public void Add<T>(SectionId id, ReadOnlySpan<T> elements)
        where T : unmanaged =>
        _sections.Add((id, Marshal.SizeOf<T>(), MemoryMarshal.AsBytes(elements).ToArray()));

    public byte[] ToArray()
    {
        if (!BitConverter.IsLittleEndian)
            throw new PlatformNotSupportedException("Images are little-endian; compile them on a little-endian machine.");

        int position = Align(DictionaryFormat.HeaderSize + _sections.Count * DictionaryFormat.SectionEntrySize);
        int[] offsets = new int[_sections.Count];
        for (int i = 0; i < offsets.Length; i++)
        {
            offsets[i] = position;
            position = Align(position + _sections[i].Bytes.Length);
        }

        byte[] image = new byte[position];
        for (int i = 0; i < offsets.Length; i++)
            WriteSection(image, i, offsets[i]);
        WriteHeader(image);
        return image;
    }

    private void WriteSection(byte[] image, int index, int offset)
    {
        (SectionId id, int elementSize, byte[] bytes) = _sections[index];
        Span<byte> entry = image.AsSpan(DictionaryFormat.HeaderSize + index * DictionaryFormat.SectionEntrySize);
        BinaryPrimitives.WriteUInt32LittleEndian(entry, (uint)id);
        BinaryPrimitives.WriteUInt32LittleEndian(entry[4..], (uint)elementSize);
        BinaryPrimitives.WriteUInt64LittleEndian(entry[8..], (ulong)offset);
        BinaryPrimitives.WriteUInt64LittleEndian(entry[16..], (ulong)bytes.Length);
        bytes.CopyTo(image, offset);
    }

    private void WriteHeader(byte[] image)
    {
        DictionaryFormat.Magic.CopyTo(image);
        BinaryPrimitives.WriteUInt32LittleEndian(image.AsSpan(DictionaryFormat.VersionOffset), DictionaryFormat.Version);
        BinaryPrimitives.WriteUInt32LittleEndian(image.AsSpan(DictionaryFormat.KindOffset), (uint)kind);
        BinaryPrimitives.WriteUInt32LittleEndian(image.AsSpan(DictionaryFormat.SectionCountOffset), (uint)_sections.Count);
        BinaryPrimitives.WriteUInt64LittleEndian(image.AsSpan(DictionaryFormat.LengthOffset), (ulong)image.Length);
        uint checksum = Crc32C.Compute(image.AsSpan(DictionaryFormat.LengthOffset));
        BinaryPrimitives.WriteUInt32LittleEndian(image.AsSpan(DictionaryFormat.ChecksumOffset), checksum);
    }

    private static int Align(int position) => (position + DictionaryFormat.Alignment - 1) / DictionaryFormat.Alignment * DictionaryFormat.Alignment;
}
