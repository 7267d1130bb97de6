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

    /// <summary>
    /// Writes a run of numbers from 0 that may stand in it several times: for each different number the step from the one before,
    /// from −1 on, doubled, and one more if it stands there several times, which is followed by how often; 0 at the end.
    /// </summary>
    /// <param name="numbers">Ascending, below 2³⁰.</param>
    public void WriteRun(ReadOnlySpan<int> numbers)
    {
        long most = 2L * LongestHalf * numbers.Length + 1;
        if (_bytes.Length - Length < most)
            Grow((int)Math.Min(most, Array.MaxLength));
        Span<byte> bytes = _bytes.AsSpan(Length);
        int length = 0;
        int last = -1;
        for (int i = 0; i < numbers.Length;)
        {
            int number = numbers[i];
            int start = i++;
            while (i < numbers.Length && numbers[i] == number)
                i++;
            int count = i - start;
            length = Write(bytes, length, ((uint)(number - last) << 1) | (count > 1 ? 1u : 0u));
            if (count > 1)
                length = Write(bytes, length, (uint)count);
            last = number;
        }

        bytes[length] = 0;
        Length += length + 1;
    }

    /// <summary>Writes cells, as <see cref="CellRun"/> does.</summary>
    public void WriteCells(ReadOnlySpan<ulong> cells)
    {
        long most = CellRun.MostBytes(cells.Length);
        if (_bytes.Length - Length < most)
            Grow((int)Math.Min(most, Array.MaxLength));
        Length += CellRun.Write(cells, _bytes.AsSpan(Length));
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
