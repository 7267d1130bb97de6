using Wenxi.Segmentation.Tests.Parity;

namespace Wenxi.Segmentation.Tests.Shapes;

/// <summary>The pages of golden/wenxi: texts as people write them, and how our own mode cuts and tags them.</summary>
public sealed class SpecPageTests
{
    private static readonly Segmenter Segmenter = new(new SegmenterOptions { Tags = true });
    private static readonly Segmenter Search = new(new SegmenterOptions { Mode = SegmentationMode.Search });

    [TestCaseSource(typeof(GoldenFiles), nameof(GoldenFiles.Blocks), new object[] { "wenxi" })]
    public void OwnMode_CutsAndTagsAsThePageSays(GoldenBlock block)
    {
        string text = block.Text;
        Token[] tokens = Segmenter.Segment(text);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(tokens.Select(token => token.Text(text)), Is.EqualTo(GoldenEscapes.Words(block.Modes["cut"])));
            Assert.That(tokens.Select(token => token.Tag), Is.EqualTo(block.Modes["tags"].Split(' ')));
            Assert.That(Search.Segment(text), Is.SupersetOf(tokens.Select(token => token with { Tag = null })));
        }
    }

    [Test]
    public void Pages_AreAllThere() =>
        Assert.That(GoldenFiles.Blocks("wenxi").Select(block => block.Place[..block.Place.IndexOf('.', StringComparison.Ordinal)]).Distinct(), Is.EqualTo(
            new[] { "addresses", "dates", "emoji", "fragile", "latin", "numbers", "rare-han", "traditional", "units" }));
}
