namespace Wenxi.Cli.Tests;

/// <summary>Takes some bytes and then fails, as a full disk or a pipe without a reader does.</summary>
internal sealed class FailingStream(int capacity, IOException exception) : StreamStub
{
    private const int BrokenPipe = 32;

    private readonly MemoryStream _written = new();

    public byte[] Written => _written.ToArray();

    /// <summary>A pipe whose reader leaves after some bytes.</summary>
    public static FailingStream ClosedPipe(int capacity) => new(capacity, new IOException("Broken pipe", BrokenPipe));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (_written.Length + buffer.Length > capacity)
            throw exception;
        _written.Write(buffer);
    }
}
