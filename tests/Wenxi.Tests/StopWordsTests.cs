namespace Wenxi.Tests;

public sealed class StopWordsTests
{
    [TestCase("的")]
    [TestCase("我们")]
    [TestCase("据悉")]
    [TestCase("与此同时")]
    [TestCase("the")]
    [TestCase("The")]
    [TestCase("YOURSELVES")]
    public void Default_HoldsFunctionWords(string word) => Assert.That(StopWords.Default.Contains(word), Is.True);

    [TestCase("")]
    [TestCase("北约")]
    [TestCase("研究")]
    [TestCase("NATO")]
    [TestCase("的的")]
    public void Default_LeavesWordsWithContent(string word) => Assert.That(StopWords.Default.Contains(word), Is.False);

    [Test]
    public void Default_EqualsTheSource()
    {
        var source = File.ReadLines(Path.Combine(Repository.Root, "dictionaries", "stop-words", "stop-words.txt"))
            .Where(static line => line.Length > 0 && line[0] != '#')
            .ToArray();
        Assert.Multiple(() =>
        {
            Assert.That(source, Has.Length.GreaterThan(500));
            Assert.That(source, Is.Unique);
            Assert.That(source.Where(static word => !StopWords.Default.Contains(word)), Is.Empty);
        });
    }

    [Test]
    public void FromLines_SkipsCommentsBlanksAndByteOrderMark()
    {
        var words = StopWords.FromLines(["\uFEFF甲", "# 注释", "", "  乙\t", "Nato"]);
        Assert.Multiple(() =>
        {
            Assert.That(words.Contains("甲"), Is.True);
            Assert.That(words.Contains("乙"), Is.True);
            Assert.That(words.Contains("NATO"), Is.True);
            Assert.That(words.Contains("# 注释"), Is.False);
            Assert.That(words.Contains(""), Is.False);
            Assert.That(words.Contains("的"), Is.False);
        });
    }

    [Test]
    public void With_AddsAndLeavesTheFirstSetAlone()
    {
        var more = StopWords.Default.With(["北约"]);
        Assert.Multiple(() =>
        {
            Assert.That(more.Contains("北约"), Is.True);
            Assert.That(more.Contains("的"), Is.True);
            Assert.That(StopWords.Default.Contains("北约"), Is.False);
            Assert.That(StopWords.None.Contains("的"), Is.False);
        });
    }

    [Test]
    public void Contains_TakesWordsOfAnyLength()
    {
        var longWord = new string('长', 500);
        Assert.That(StopWords.FromLines([longWord]).Contains(longWord), Is.True);
    }
}
