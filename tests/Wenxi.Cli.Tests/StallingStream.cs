namespace Wenxi.Cli.Tests;

/// <summary>Gives its parts one after another, each when it is told to go on, as a pipe does whose writer pauses.</summary>
internal sealed class StallingStream(params byte[][] parts) : StreamStub
{
    private readonly SemaphoreSlim _mayGoOn = new(0);
    private int _next;
    private int _position;

    /// <summary>Gives the next part, or behind the last the end.</summary>
    public void GoOn() => _mayGoOn.Release();

    public override int Read(Span<byte> buffer)
    {
        if (_position == 0)
            _mayGoOn.Wait();
        if (_next == parts.Length)
            return 0;
        var rest = parts[_next].AsSpan(_position);
        var count = Math.Min(rest.Length, buffer.Length);
        rest[..count].CopyTo(buffer);
        _position += count;
        if (count == rest.Length)
            (_next, _position) = (_next + 1, 0);
        return count;
    }
}
