namespace Wenxi.Cli.Tests;

/// <summary>Gives its bytes in blocks of one size, as a slow pipe does.</summary>
internal sealed class BlockStream(byte[] bytes, int blockSize) : MemoryStream(bytes, writable: false)
{
    private int _reads;

    /// <summary>Called before each read with the number of reads before it.</summary>
    public Action<int>? BeforeRead { get; set; }

    public override int Read(Span<byte> buffer)
    {
        BeforeRead?.Invoke(_reads++);
        return base.Read(buffer[..Math.Min(buffer.Length, blockSize)]);
    }
}
