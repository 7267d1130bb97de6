namespace Wenxi.Cli.Tests;

/// <summary>Keeps what is written to it for a test that looks at the same time.</summary>
internal sealed class SharedStream : StreamStub
{
    private readonly Lock _gate = new();
    private readonly List<byte> _bytes = [];

    public int Count
    {
        get
        {
            lock (_gate)
                return _bytes.Count;
        }
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        lock (_gate)
            _bytes.AddRange(buffer);
    }
}
