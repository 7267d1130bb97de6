using CsCheck;
using Wenxi.Reporting;

namespace Wenxi.Tests.Reporting;

public sealed class LayoutTests
{
    [Test]
    public void WordCloud_PlacesWordsApart_TheHeaviestInTheMiddle()
    {
        var terms = ReportSamples.Page.Terms.Take(70).Select(static term => new WeightedTerm(term.Term, term.Count, term.Count, null)).ToList();
        var words = WordCloudLayout.Place(terms);
        Assert.Multiple(() =>
        {
            Assert.That(words, Has.Count.GreaterThan(40));
            Assert.That((words[0].Box.X, words[0].Box.Y), Is.EqualTo((0.0, 0.0)));
            Assert.That(words.Select(static word => word.Size), Is.Ordered.Descending);
            Assert.That(words.All(static word => Math.Abs(word.Box.X) + word.Box.Width / 2 <= WordCloudLayout.Width / 2), Is.True);
            Assert.That(Overlaps(words.ConvertAll(static word => word.Box)), Is.Zero);
        });
    }

    [Test]
    public void WordCloud_OfOneWord_AndOfNone()
    {
        Assert.Multiple(() =>
        {
            Assert.That(WordCloudLayout.Place([]), Is.Empty);
            Assert.That(WordCloudLayout.Place([new WeightedTerm("一个非常非常长的词它不会比图更宽因为字号会变小", 3, 3, null)]), Has.Count.EqualTo(1));
        });
    }

    [Test]
    public void Graph_PlacesLabelsInsideAndApart() =>
        Gen.Select(Gen.Int[2, 18], Gen.Int[0, 1000]).Sample((count, seed) =>
        {
            var links = Enumerable.Range(1, count - 1).Select(node => new CooccurrenceLink((seed + node * 7) % node, node, 1 + node % 3)).ToList();
            var sizes = Enumerable.Range(0, count).Select(static node => (30.0 + 10 * (node % 6), 23.0)).ToList();
            var boxes = GraphLayout.Place(sizes, links, 354, 434);
            Assert.That(boxes.All(static box => box is { Left: >= -0.01, Top: >= -0.01, Right: <= 354.01, Bottom: <= 434.01 }), Is.True);
            Assert.That(Overlaps([.. boxes]), Is.Zero);
        }, iter: 200);

    private static int Overlaps(List<Box> boxes) =>
        boxes.Select((box, index) => boxes.Skip(index + 1).Count(other => box.Overlaps(other))).Sum();
}
