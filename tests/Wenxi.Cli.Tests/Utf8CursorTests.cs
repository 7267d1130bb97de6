using System.Text;
using CsCheck;
using Wenxi.Cli.Input;

namespace Wenxi.Cli.Tests;

public sealed class Utf8CursorTests
{
    private static readonly Gen<Rune[]> AnyRunes = Gen.Frequency(
        (3, Gen.Char["aé\u07FF\u0800北\uD7FF\uE000\uFFFF"].Select(static c => (int)c)),
        (1, Gen.Int[0, 0x10FFFF].Where(Rune.IsValid))).Select(static value => new Rune(value)).Array[0, 60];

    [Test]
    public void Read_GivesTheBytesOfAnyPartInAnyOrder() =>
        Gen.Select(AnyRunes, Gen.Select(Gen.Int[0, 60], Gen.Int[0, 60]).Array[0, 20]).Sample(static (runes, parts) =>
        {
            var text = string.Concat(runes);
            var cursor = new Utf8Cursor(Decode(text));
            foreach (var (one, other) in parts)
            {
                var start = Offset(runes, Math.Min(one, other));
                var end = Offset(runes, Math.Max(one, other));
                var bytes = cursor.Read(start, end - start, out var length);
                Assert.That(bytes[..length].ToArray(), Is.EqualTo(Encoding.UTF8.GetBytes(text[start..end])));
            }
        }, iter: 1000);

    private static Line Decode(string text) =>
        new LineDecoder().Decode(Encoding.UTF8.GetBytes(text + new string('|', Line.Padding)), out _);

    private static int Offset(Rune[] runes, int index) => runes.Take(index).Sum(static rune => rune.Utf16SequenceLength);
}
