namespace Wenxi.Cli.Tests;

/// <summary>Gives the same bytes again and again, without holding them all.</summary>
internal sealed class RepeatingStream(byte[] bytes, int times) : StreamStub
{
    private int _done;
    private int _position;

    public override int Read(Span<byte> buffer)
    {
        var count = 0;
        while (count < buffer.Length && _done < times)
        {
            var part = Math.Min(buffer.Length - count, bytes.Length - _position);
            bytes.AsSpan(_position, part).CopyTo(buffer[count..]);
            count += part;
            _position += part;
            if (_position < bytes.Length)
                continue;
            _position = 0;
            _done++;
        }
        return count;
    }
}
