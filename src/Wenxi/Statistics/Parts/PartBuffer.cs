using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Wenxi.Statistics.Parts;

/// <summary>Bytes that grow: numbers in as few bytes as they need (LEB128), and strings by UTF-16 units, so that any string comes back.</summary>
internal sealed class PartBuffer
{
    private const int LongestNumber = 10;
    private const int LongestHalf = 5;

    private byte[] _bytes = new byte[1 << 16];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    public void Write(ulong number)
    {
        if (_bytes.Length - Length < LongestNumber)
            Grow(LongestNumber);
        byte[] bytes = _bytes;
        int length = Length;
        while (number >= 0x80)
        {
            bytes[length++] = (byte)(number | 0x80);
            number >>= 7;
        }

        bytes[length++] = (byte)number;
        Length = length;
    }

    /// <summary>Writes the number of cells, then for each the step from the place of the one before, and its count.</summary>
    /// <param name="cells">Places, ascending, in the high halves, counts in the low ones.</param>
    public void WriteRow(ReadOnlySpan<ulong> cells)
    {
        Write((ulong)cells.Length);
        long most = 2L * LongestHalf * cells.Length;
        if (_bytes.Length - Length < most)
            Grow((int)Math.Min(most, Array.MaxLength));
        Span<byte> bytes = _bytes.AsSpan(Length);
        int length = 0;
        uint last = 0;
        foreach (ulong cell in cells)
        {
            uint place = (uint)(cell >> 32);
            length = Write(bytes, length, place - last);
            length = Write(bytes, length, (uint)cell);
            last = place;
        }

        Length += length;
    }

    public void Write(string text)
    {
        Write((ulong)text.Length);
        Write(MemoryMarshal.AsBytes(text.AsSpan()));
    }

    public void Write(ReadOnlySpan<byte> bytes)
    {
        if (_bytes.Length - Length < bytes.Length)
            Grow(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(Length));
        Length += bytes.Length;
    }

    /// <summary>Writes over the first bytes.</summary>
    public void Overwrite(ReadOnlySpan<byte> bytes) => bytes.CopyTo(_bytes.AsSpan(0, Length));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Write(Span<byte> bytes, int length, uint number)
    {
        while (number >= 0x80)
        {
            bytes[length++] = (byte)(number | 0x80);
            number >>= 7;
        }

        bytes[length++] = (byte)number;
        return length;
    }

    private void Grow(int additional) =>
        Array.Resize(ref _bytes, (int)Math.Min(Math.Max(2L * _bytes.Length, (long)Length + additional), Array.MaxLength));
}
