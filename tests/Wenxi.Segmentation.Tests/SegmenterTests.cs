namespace Wenxi.Segmentation.Tests;

public sealed class SegmenterTests
{
    private const string Sentence = "北约秘书长斯托尔滕贝格1月31日在东京会见日本首相岸田文雄。";

    [Test]
    public void Segment_StringSpanBufferAndCut_GiveTheSameWords()
    {
        var segmenter = new Segmenter();
        var buffer = new TokenBuffer();
        segmenter.Segment(Sentence, buffer);
        Token[] fromString = segmenter.Segment(Sentence);
        Assert.Multiple(() =>
        {
            Assert.That(segmenter.Segment(Sentence.AsSpan()), Is.EqualTo(fromString));
            Assert.That(buffer.Tokens.ToArray(), Is.EqualTo(fromString));
            Assert.That(segmenter.Cut(Sentence), Is.EqualTo(fromString.Select(token => token.Text(Sentence))));
            Assert.That(fromString.Select(token => token.Tag), Is.All.Null);
        });
    }

    [Test]
    public void Segment_IntoWarmBuffer_AllocatesNothing([Values] SegmentationMode mode, [Values] UnknownWordModel model, [Values] bool tags)
    {
        var segmenter = new Segmenter(new SegmenterOptions { Mode = mode, UnknownWords = model, Tags = tags });
        var buffer = new TokenBuffer();
        for (int i = 0; i < 3; i++)
            segmenter.Segment(Sentence, buffer);

        long before = GC.GetAllocatedBytesForCurrentThread();
        segmenter.Segment(Sentence, buffer);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    [Test]
    public void Segment_ShapesIntoWarmBuffer_AllocateNothing([Values] SegmentationMode mode)
    {
        const string Text = "I don’t know：￥23,876.5，2023-02-18，a.b+c@example.com.cn，https://a.cn/b，👨‍👩‍👧 café 𠮷 臺灣 大SUV report.pdf v1.2.3 10km/h @a #b#";
        var segmenter = new Segmenter(new SegmenterOptions { Mode = mode, Tags = true });
        var buffer = new TokenBuffer();
        for (int i = 0; i < 3; i++)
            segmenter.Segment(Text, buffer);

        long before = GC.GetAllocatedBytesForCurrentThread();
        segmenter.Segment(Text, buffer);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    [Test]
    public void SegmentLikePosseg_IntoWarmBuffer_AllocatesNothing()
    {
        var segmenter = new Segmenter();
        var buffer = new TokenBuffer();
        for (int i = 0; i < 3; i++)
            segmenter.SegmentLikePosseg(Sentence, buffer);

        long before = GC.GetAllocatedBytesForCurrentThread();
        segmenter.SegmentLikePosseg(Sentence, buffer);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    [Test]
    public void Segment_ManyThreads_GiveTheSameTokens()
    {
        var segmenter = new Segmenter(new SegmenterOptions { Tags = true });
        string[] texts = [.. Enumerable.Range(0, 200).Select(i => string.Concat(Enumerable.Repeat(Sentence[(i % Sentence.Length)..], 1 + i % 7)))];
        Token[][] expected = Array.ConvertAll(texts, segmenter.Segment);

        var results = new Token[64][][];
        Parallel.For(0, results.Length, new ParallelOptions { MaxDegreeOfParallelism = results.Length }, i => results[i] = Array.ConvertAll(texts, segmenter.Segment));
        Assert.That(results, Is.All.EqualTo(expected));
    }

    [Test]
    public void Segment_LongTextAfterShort_GrowsAndStaysRight()
    {
        var segmenter = new Segmenter();
        string text = string.Concat(Enumerable.Repeat("北约", 50_000));
        Assert.That(segmenter.Segment("北约"), Has.Length.EqualTo(1));
        Assert.That(segmenter.Segment(text), Has.Length.EqualTo(50_000));
    }

    [Test]
    public void Segment_Null_Throws()
    {
        var segmenter = new Segmenter();
        Assert.Multiple(() =>
        {
            Assert.Throws<ArgumentNullException>(() => segmenter.Segment(null!));
            Assert.Throws<ArgumentNullException>(() => segmenter.Cut(null!));
            Assert.Throws<ArgumentNullException>(() => segmenter.Segment("", null!));
            Assert.Throws<ArgumentNullException>(() => _ = new Segmenter(null!));
        });
    }

    [Test]
    public void TokenBuffer_Reused_ForgetsTheLastText()
    {
        var segmenter = new Segmenter();
        var buffer = new TokenBuffer();
        segmenter.Segment(Sentence, buffer);
        segmenter.Segment("", buffer);
        Assert.That(buffer.Count, Is.Zero);
        Assert.Throws<IndexOutOfRangeException>(() => _ = buffer[0]);
    }
}
