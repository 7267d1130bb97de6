using System.Text;
using CsCheck;
using Wenxi.Cli.Output;

namespace Wenxi.Cli.Tests;

public sealed class Utf8BufferTests
{
    private static readonly Gen<string> AnyString = Gen.Frequency(
        (3, Gen.String[Gen.Char["a é北约ａ\uD83D\uDE00\0"], 0, 40]),
        (1, Gen.String[Gen.Char, 0, 40]),
        (1, Gen.String[Gen.Char["北\uD83D\uDE00"], 0, 30_000]));

    [Test]
    public void Write_GivesTheBytesOfTheFramework() => AnyString.List[0, 10].Sample(static texts =>
    {
        using var stream = new MemoryStream();
        var buffer = new Utf8Buffer();
        foreach (var text in texts)
        {
            buffer.Write(text);
            buffer.Write("|"u8);
            // Most writes find the buffer as full as the last one left it.
            if (text.Length % 3 == 0)
                buffer.WriteTo(stream);
        }
        buffer.WriteTo(stream);
        var expected = string.Concat(texts.Select(static text => text + "|"));
        Assert.That(stream.ToArray(), Is.EqualTo(Encoding.UTF8.GetBytes(expected)));
    }, iter: 100);

    [Test]
    public void WriteShort_AddsTheFirstBytesOnly([Values(0, 1, 15, 16, 17, 40)] int length, [Values(0, 16)] int padding)
    {
        var bytes = Enumerable.Range(1, length + padding).Select(static i => (byte)i).ToArray();
        var buffer = new Utf8Buffer(capacity: 20);
        using var stream = new MemoryStream();
        for (var i = 0; i < 3; i++)
            buffer.WriteShort(bytes, length);
        buffer.WriteTo(stream);
        Assert.That(stream.ToArray(), Is.EqualTo(Enumerable.Repeat(bytes[..length], 3).SelectMany(static part => part)));
    }
}
