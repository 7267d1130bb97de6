using JiebaNet.Segmenter;
using JiebaNet.Segmenter.Common;

namespace Wenxi.JiebaNet.Tests.Segmenter;

public sealed class KeywordProcessorTests
{
    private const string Mixed = "先过cet-4，再学c语言、.NET core、网络 编程和JavaScript，弄懂字典 tree的用法";

    private static KeywordProcessor Simple()
    {
        var processor = new KeywordProcessor();
        processor.AddKeywords([".NET Core", "Java", "C语言", "字典 tree", "CET-4", "网络 编程"]);
        return processor;
    }

    [Test]
    public void Contains_KnowsWholeKeywordsInAnyCase()
    {
        var processor = new KeywordProcessor();
        processor.AddKeyword("Big Apple", cleanName: "New York");
        Assert.Multiple(() =>
        {
            Assert.That(processor.CaseSensitive, Is.False);
            Assert.That(processor.Contains("Big"), Is.False);
            Assert.That(processor.Contains("big apple"), Is.True);
            Assert.That(() => processor.Contains(null!), Throws.ArgumentNullException);
        });
    }

    [Test]
    public void ExtractKeywords_GivesCleanNames_OrWhatStandsThere()
    {
        var processor = new KeywordProcessor();
        processor.AddKeyword("Big Apple", "New York");
        processor.AddKeyword("bay area", "");
        Assert.Multiple(() =>
        {
            Assert.That(processor.ExtractKeywords("We love the big APPLE and Bay Area."), Is.EqualTo(new[] { "New York", "bay area" }));
            Assert.That(processor.ExtractKeywords("We love the big APPLE and Bay Area.", raw: true), Is.EqualTo(new[] { "big APPLE", "Bay Area" }));
        });
    }

    [Test]
    public void ExtractKeywords_OfMixedText_TakesWholeLatinWordsOnly()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Simple().ExtractKeywords(Mixed), Is.EqualTo(new[] { "CET-4", "C语言", ".NET Core", "网络 编程", "字典 tree" }));
            Assert.That(Simple().ExtractKeywords(Mixed, raw: true), Is.EqualTo(new[] { "cet-4", "c语言", ".NET core", "网络 编程", "字典 tree" }));
        });
    }

    [TestCase(".net core.")]
    [TestCase(".net core")]
    public void ExtractKeywords_AtTheEdges(string text) =>
        Assert.That(Simple().ExtractKeywords(text), Is.EqualTo(new[] { ".NET Core" }));

    [TestCase("路遥知马力。")]
    [TestCase("")]
    [TestCase(null)]
    public void ExtractKeywords_WithoutAny_IsEmpty(string? text)
    {
        Assert.Multiple(() =>
        {
            Assert.That(Simple().ExtractKeywords(text), Is.Empty);
            Assert.That(Simple().ExtractKeywords(text, raw: true), Is.Empty);
        });
    }

    [Test]
    public void ExtractKeywordSpans_SaysWhere()
    {
        var processor = new KeywordProcessor();
        processor.AddKeywords(["Big Apple", "Bay Area"]);
        Assert.That(
            processor.ExtractKeywordSpans("I love Big Apple and Bay Area."),
            Is.EqualTo(new[] { new TextSpan("Big Apple", 7, 16), new TextSpan("Bay Area", 21, 29) }));
    }

    [Test]
    public void ExtractKeywords_TakesTheLongestAtAPlace()
    {
        var processor = new KeywordProcessor();
        processor.AddKeywords(["Big", "Big Apple", "北京", "北京大学"]);
        Assert.That(processor.ExtractKeywords("Big Apple，Big，北京大学，北京"), Is.EqualTo(new[] { "Big Apple", "Big", "北京大学", "北京" }));
    }

    [Test]
    public void ExtractKeywords_PassesOverTheCharacterAfterAKeyword_AsInJiebaNet()
    {
        var processor = new KeywordProcessor();
        processor.AddKeywords(["网络", "编程"]);
        Assert.That(processor.ExtractKeywords("网络编程 编程网络"), Is.EqualTo(new[] { "网络", "编程" }));
    }

    [Test]
    public void RemoveKeyword_InAnyCase()
    {
        KeywordProcessor processor = Simple();
        processor.AddKeyword("C# 8.0");
        Assert.That(processor.ExtractKeywords("学.net core和c# 8.0"), Is.EqualTo(new[] { ".NET Core", "C# 8.0" }));
        processor.RemoveKeyword("c# 8.0");
        processor.RemoveKeywords(["java", "没有的"]);
        Assert.Multiple(() =>
        {
            Assert.That(processor.Contains("C# 8.0"), Is.False);
            Assert.That(processor.ExtractKeywords("学.net core和c# 8.0，Java"), Is.EqualTo(new[] { ".NET Core" }));
        });
    }

    [Test]
    public void CaseSensitive_TellsCasesApart()
    {
        var processor = new KeywordProcessor(caseSensitive: true);
        processor.AddKeyword("Go");
        processor.AddKeyword("");
        Assert.That(processor.ExtractKeywords("go Go GO"), Is.EqualTo(new[] { "Go" }));
    }
}
