namespace Wenxi.Cli.Tests;

/// <summary>Fails as a pipe does whose reader has gone.</summary>
internal sealed class ClosedPipeStream : StreamStub
{
    private const int BrokenPipe = 32;

    public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("Broken pipe", BrokenPipe);
}
