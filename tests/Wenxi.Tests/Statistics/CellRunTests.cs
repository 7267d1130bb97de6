using CsCheck;
using Wenxi.Statistics.Parts;

namespace Wenxi.Tests.Statistics;

public sealed class CellRunTests
{
    private const int Documents = 40_000;

    // Both what fits in two bytes and what does not: steps to 8,191, counts to 7.
    [Test]
    public void Cells_ComeBack() => Gen.Select(Gen.OneOf(Gen.Int[0, 20], Gen.Int[0, Documents - 1]), Gen.OneOf(Gen.Const(1), Gen.Int[1, 20])).Array[0, 40].Sample(static parts =>
    {
        var countOf = new SortedDictionary<int, int>();
        foreach ((int document, int times) in parts)
            countOf[document] = countOf.GetValueOrDefault(document) + times;
        int[] occurrences = [.. countOf.SelectMany(static pair => Enumerable.Repeat(pair.Key, pair.Value))];
        var cells = new ulong[occurrences.Length];
        var termsOf = new int[Documents];
        int count = CellRun.Collect(occurrences, cells, termsOf);
        var buffer = new PartBuffer();
        buffer.WriteCells(cells.AsSpan(0, count));

        Assert.That(Read(buffer.Written), Is.EqualTo(countOf.Select(static pair => (pair.Key, pair.Value))));
        Assert.That(countOf.Keys.All(document => termsOf[document] == 1) && termsOf.Sum() == countOf.Count, Is.True);
    });

    private static List<(int Document, int Count)> Read(ReadOnlySpan<byte> bytes)
    {
        var read = new List<(int, int)>();
        int position = 0;
        int document = -1;
        while (CellRun.TryRead(bytes, ref position, out int step, out uint count))
        {
            document += step;
            read.Add((document, (int)count));
        }

        Assert.That(position, Is.EqualTo(bytes.Length));
        return read;
    }
}
