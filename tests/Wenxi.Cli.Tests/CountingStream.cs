namespace Wenxi.Cli.Tests;

/// <summary>Forgets what is written to it, but for the number of lines.</summary>
internal sealed class CountingStream : StreamStub
{
    public long LineCount { get; private set; }

    public override void Write(ReadOnlySpan<byte> buffer) => LineCount += buffer.Count((byte)'\n');
}
