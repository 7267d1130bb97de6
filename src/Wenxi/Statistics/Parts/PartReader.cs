using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Wenxi.Statistics.Parts;

/// <summary>Reads what a <see cref="PartBuffer"/> wrote, from a stream.</summary>
internal sealed class PartReader(Stream stream) : IDisposable
{
    private readonly byte[] _block = new byte[1 << 15];
    private char[] _characters = new char[64];
    private int _position;
    private int _end;

    /// <exception cref="EndOfStreamException">The stream ends.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Read()
    {
        if (_position < _end && _block[_position] < 0x80)
            return _block[_position++];
        return ReadLong();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int ReadInt() => (int)Read();

    public string ReadString() => ReadCharacters().ToString();

    /// <summary>Reads a string without making one; it is valid until the next call.</summary>
    public ReadOnlySpan<char> ReadCharacters()
    {
        int length = ReadInt();
        if (_characters.Length < length)
            _characters = new char[length];
        Span<char> characters = _characters.AsSpan(0, length);
        ReadBytes(MemoryMarshal.AsBytes(characters));
        return characters;
    }

    public void ReadBytes(Span<byte> bytes)
    {
        while (bytes.Length > 0)
        {
            if (_position == _end)
                Fill();
            int count = Math.Min(bytes.Length, _end - _position);
            _block.AsSpan(_position, count).CopyTo(bytes);
            bytes = bytes[count..];
            _position += count;
        }
    }

    public void Dispose() => stream.Dispose();

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private ulong ReadLong()
    {
        ulong number = 0;
        for (int shift = 0; ; shift += 7)
        {
            if (_position == _end)
                Fill();
            byte next = _block[_position++];
            number |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
                return number;
        }
    }

    private void Fill()
    {
        _position = 0;
        _end = stream.Read(_block);
        if (_end == 0)
            throw new EndOfStreamException();
    }
}
