using System.Text;
using CsCheck;
using Wenxi.Cli.Output;

namespace Wenxi.Cli.Tests;

public sealed class Utf8WriterTests
{
    private static readonly Gen<string> AnyString = Gen.Frequency(
        (3, Gen.String[Gen.Char["a é北约ａ\uD83D\uDE00\0"], 0, 40]),
        (1, Gen.String[Gen.Char, 0, 40]),
        (1, Gen.String[Gen.Char["北\uD83D\uDE00"], 0, 30_000]));

    [Test]
    public void Write_GivesTheBytesOfTheFramework() => AnyString.List[0, 10].Sample(static texts =>
    {
        using var stream = new MemoryStream();
        var writer = new Utf8Writer(stream);
        foreach (var text in texts)
        {
            writer.Write(text);
            writer.Write("|"u8);
        }
        writer.Flush();
        var expected = string.Concat(texts.Select(static text => text + "|"));
        Assert.That(stream.ToArray(), Is.EqualTo(Encoding.UTF8.GetBytes(expected)));
    }, iter: 100);
}
