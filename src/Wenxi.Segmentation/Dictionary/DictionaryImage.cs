using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace Wenxi.Segmentation.Dictionary;

/// <summary>A compiled dictionary, checked once and then read in place.</summary>
internal sealed unsafe class DictionaryImage
{
    private readonly byte* _start;
    private readonly int _length;
    private readonly string _name;

    [SuppressMessage("CodeQuality", "IDE0052", Justification = "Keeps the memory alive: the pinned array, or the assembly that maps it.")]
    private readonly object _owner;

    private DictionaryImage(byte* start, int length, string name, object owner)
    {
        _start = start;
        _length = length;
        _name = name;
        _owner = owner;
    }

    private ReadOnlySpan<byte> Bytes => new(_start, _length);

    /// <summary>Opens an image embedded in an assembly: nothing is copied.</summary>
    /// <exception cref="DictionaryImageException">The image is missing or damaged.</exception>
    public static DictionaryImage OpenEmbedded(Assembly assembly, string name, ImageKind kind)
    {
        using Stream? stream = assembly.GetManifestResourceStream(name);
        if (stream is null)
            throw new DictionaryImageException($"Dictionary image '{name}' is not in the assembly {assembly.GetName().Name}; restore the package again.");

        // The runtime maps resources into memory and never unmaps them before the assembly goes.
        if (stream is UnmanagedMemoryStream mapped)
            return Open(mapped.PositionPointer, checked((int)mapped.Length), name, assembly, kind);

        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Open(bytes, name, kind);
    }

    /// <summary>Opens an image from memory; the bytes are copied once.</summary>
    /// <exception cref="DictionaryImageException">The image is damaged.</exception>
    public static DictionaryImage Open(ReadOnlySpan<byte> bytes, string name, ImageKind kind)
    {
        byte[] pinned = GC.AllocateUninitializedArray<byte>(bytes.Length, pinned: true);
        bytes.CopyTo(pinned);
        fixed (byte* start = pinned)
            return Open(start, pinned.Length, name, pinned, kind);
    }

    /// <summary>The elements of a section.</summary>
    /// <exception cref="DictionaryImageException">The image has no such section.</exception>
    public ImageSection<T> Section<T>(SectionId id)
        where T : unmanaged
    {
        ReadOnlySpan<byte> bytes = SectionBytes(id, sizeof(T), out int offset);
        return new ImageSection<T>((T*)(_start + offset), bytes.Length / sizeof(T));
    }

    // Not generic: at start-up every instance of a generic method over numbers is compiled anew.
    private ReadOnlySpan<byte> SectionBytes(SectionId id, int elementSize, out int offset)
    {
        for (int i = 0; i < SectionCount; i++)
        {
            ReadOnlySpan<byte> entry = SectionEntry(i);
            if (BinaryPrimitives.ReadUInt32LittleEndian(entry) != (uint)id)
                continue;

            if (BinaryPrimitives.ReadUInt32LittleEndian(entry[4..]) != elementSize)
                throw Damaged($"section {id} has elements of another size");
            offset = (int)BinaryPrimitives.ReadUInt64LittleEndian(entry[8..]);
            return Bytes.Slice(offset, (int)BinaryPrimitives.ReadUInt64LittleEndian(entry[16..]));
        }

        throw Damaged($"section {id} is missing");
    }

    private int SectionCount => (int)BinaryPrimitives.ReadUInt32LittleEndian(Bytes[DictionaryFormat.SectionCountOffset..]);

    private ReadOnlySpan<byte> SectionEntry(int index) =>
        Bytes.Slice(DictionaryFormat.HeaderSize + index * DictionaryFormat.SectionEntrySize, DictionaryFormat.SectionEntrySize);

    private static DictionaryImage Open(byte* start, int length, string name, object owner, ImageKind kind)
    {
        var image = new DictionaryImage(start, length, name, owner);
        image.CheckHeader(kind);
        image.CheckSections();
        image.CheckChecksum();
        return image;
    }

    private void CheckHeader(ImageKind kind)
    {
        if (_length < DictionaryFormat.HeaderSize)
            throw Damaged($"it has {_length} bytes, fewer than a header");
        if (!Bytes.StartsWith(DictionaryFormat.Magic))
            throw Damaged("it does not start with the magic bytes");

        uint version = BinaryPrimitives.ReadUInt32LittleEndian(Bytes[DictionaryFormat.VersionOffset..]);
        if (version != DictionaryFormat.Version)
            throw Damaged($"it has format version {version}, this library reads version {DictionaryFormat.Version}");

        uint actualKind = BinaryPrimitives.ReadUInt32LittleEndian(Bytes[DictionaryFormat.KindOffset..]);
        if (actualKind != (uint)kind)
            throw Damaged($"it is of kind {actualKind}, wanted {(uint)kind} ({kind})");

        ulong stated = BinaryPrimitives.ReadUInt64LittleEndian(Bytes[DictionaryFormat.LengthOffset..]);
        if (stated != (ulong)_length)
            throw Damaged($"it has {_length} bytes, its header says {stated}");
    }

    private void CheckSections()
    {
        ulong count = BinaryPrimitives.ReadUInt32LittleEndian(Bytes[DictionaryFormat.SectionCountOffset..]);
        if (DictionaryFormat.HeaderSize + count * DictionaryFormat.SectionEntrySize > (ulong)_length)
            throw Damaged($"its table of {count} sections does not fit");

        for (int i = 0; i < (int)count; i++)
        {
            ReadOnlySpan<byte> entry = SectionEntry(i);
            uint id = BinaryPrimitives.ReadUInt32LittleEndian(entry);
            uint elementSize = BinaryPrimitives.ReadUInt32LittleEndian(entry[4..]);
            ulong offset = BinaryPrimitives.ReadUInt64LittleEndian(entry[8..]);
            ulong length = BinaryPrimitives.ReadUInt64LittleEndian(entry[16..]);
            if (elementSize == 0 || offset > (ulong)_length || length > (ulong)_length - offset || length % elementSize != 0)
                throw Damaged($"section {id} (offset {offset}, {length} bytes) lies outside the image");
        }
    }

    private void CheckChecksum()
    {
        uint stated = BinaryPrimitives.ReadUInt32LittleEndian(Bytes[DictionaryFormat.ChecksumOffset..]);
        uint actual = Crc32C.Compute(Bytes[DictionaryFormat.LengthOffset..]);
        if (stated != actual)
            throw Damaged($"its checksum is {actual:X8}, its header says {stated:X8}");
    }

    private DictionaryImageException Damaged(string reason) =>
        new($"Dictionary image '{_name}' cannot be used: {reason}. Restore the package, or rebuild the project.");
}
