using System.Runtime.InteropServices;

namespace Wenxi.Statistics.Parts;

/// <summary>Bytes that grow: numbers in as few bytes as they need (LEB128), and strings by UTF-16 units, so that any string comes back.</summary>
internal sealed class PartBuffer
{
    private const int LongestNumber = 10;

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

    private void Grow(int additional) =>
        Array.Resize(ref _bytes, (int)Math.Min(Math.Max(2L * _bytes.Length, (long)Length + additional), Array.MaxLength));
}
