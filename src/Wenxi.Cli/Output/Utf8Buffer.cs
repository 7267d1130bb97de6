using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace Wenxi.Cli.Output;

/// <summary>Collects text as UTF-8 until it is written; grows to what it has to hold at a time.</summary>
/// <param name="capacity">The bytes it holds before it grows.</param>
internal sealed class Utf8Buffer(int capacity = 1024) : IBufferWriter<byte>
{
    private byte[] _bytes = new byte[capacity];
    private int _count;

    /// <summary>Adds bytes that are UTF-8 already.</summary>
    public void Write(ReadOnlySpan<byte> utf8)
    {
        Reserve(utf8.Length);
        utf8.CopyTo(_bytes.AsSpan(_count));
        _count += utf8.Length;
    }

    /// <summary>Adds text; a lone surrogate becomes U+FFFD.</summary>
    public void Write(ReadOnlySpan<char> text)
    {
        Reserve(Encoding.UTF8.GetByteCount(text));
        _count += Encoding.UTF8.GetBytes(text, _bytes.AsSpan(_count));
    }

    /// <summary>
    /// Adds the first <paramref name="length"/> of these bytes. A word has five on average: sixteen are copied without a
    /// branch on the length where so many may be read.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteShort(ReadOnlySpan<byte> padded, int length)
    {
        if (length > Vector128<byte>.Count || padded.Length < Vector128<byte>.Count || _bytes.Length - _count < Vector128<byte>.Count)
        {
            WriteLong(padded, length);
            return;
        }
        Vector128.Create(padded).CopyTo(_bytes, _count);
        _count += length;
    }

    /// <summary>Writes what was collected, and forgets it.</summary>
    public void WriteTo(Stream output)
    {
        var count = _count;
        _count = 0;
        if (count > 0)
            output.Write(_bytes, 0, count);
    }

    public void Advance(int count) => _count += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(Math.Max(sizeHint, 1));
        return _bytes.AsMemory(_count);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WriteLong(ReadOnlySpan<byte> padded, int length) => Write(padded[..length]);

    private void Reserve(int size)
    {
        if (_bytes.Length - _count < size)
            Array.Resize(ref _bytes, (int)Math.Max(Math.Min(2L * _bytes.Length, Array.MaxLength), (long)_count + size));
    }
}
