using CsCheck;
using Wenxi.Statistics;

namespace Wenxi.Tests.Statistics;

public sealed class ConcordanceFinderTests
{
    private static readonly TokenizedCorpus Corpus = CutCorpus.Of("老 渔民 卖 新鲜 海鱼 | 渔民 的 船", "新 渔民 卖 冰冻 海鱼");

    [Test]
    public void Find_ShowsTheContext()
    {
        var lines = Find(new ConcordanceOptions { Context = 1 }, "渔民");
        Assert.That(lines.Select(Shown), Is.EqualTo(new[] { "d0 老 [渔民] 卖", "d0 | [渔民] 的", "d1 新 [渔民] 卖" }));
        Assert.That(lines.Select(static line => line.Document.Text.Substring(line.Start, line.Length)), Is.All.EqualTo("渔民"));
    }

    [Test]
    public void Find_SeveralTermsAndAnyTerm() => Assert.Multiple(() =>
    {
        Assert.That(Find(new ConcordanceOptions { Context = 0 }, "卖 * 海鱼").Select(static line => line.Match), Is.EqualTo(new[] { "卖 新鲜 海鱼", "卖 冰冻 海鱼" }));
        Assert.That(Find(new ConcordanceOptions(), "海鱼 *"), Is.Empty, "not over the end of a sentence");
        Assert.That(Find(new ConcordanceOptions(), "没有"), Is.Empty);
    });

    // K is U+212A, which becomes the letter k in lower case; İ stays what it is.
    [Test]
    public void CanHold_KeepsEveryTextWithAMatch() => Gen.Select(
        WrittenCorpus.AnyOf("渔民", "海鱼", "nato", "NATO", "5k", "5K", "5\u212A", "İ", "的", "，", " ").Array[0, 8].Select(string.Concat).Array[0, 8],
        WrittenCorpus.AnyOf("渔民", "海鱼", "*", "nato", "Nato", "5K", "5k", "İ").Array[1, 3].Select(static words => string.Join(' ', words) + " 渔民"))
        .Sample(static (texts, query) =>
        {
            string[] kept = [.. texts.Where(text => ConcordanceFinder.CanHold(query)(text))];
            Assert.That(Lines(kept, query), Is.EqualTo(Lines(texts, query)));
        });

    private static string[] Lines(string[] texts, string query)
    {
        var corpus = new CorpusTokenizer(new CorpusTokenizerOptions { Terms = new TermCounterOptions { StopWords = StopWords.None } }).Tokenize(Wenxi.Statistics.Corpus.Of(texts));
        return [.. new ConcordanceFinder().Find(corpus, query).Select(static line => $"{line.Left}[{line.Match}]{line.Right}")];
    }

    [TestCase(ConcordanceOrder.Position, "老 新 ")]
    [TestCase(ConcordanceOrder.Left, "新 老 ")]
    [TestCase(ConcordanceOrder.Right, "新 老 ")]
    public void Order_SortsByTokens(ConcordanceOrder order, string expected)
    {
        // 冰 is U+51B0, before 新 U+65B0; 新 is before 老 U+8001.
        var lines = Find(new ConcordanceOptions { Context = 2, Order = order }, "渔民 卖");
        Assert.That(string.Concat(lines.Select(static line => line.Left)), Is.EqualTo(expected));
    }

    [Test]
    public void Order_Match_ThenRight()
    {
        var lines = Find(new ConcordanceOptions { Context = 1, Order = ConcordanceOrder.Match }, "卖 *");
        Assert.That(lines.Select(static line => line.Match), Is.EqualTo(new[] { "卖 冰冻", "卖 新鲜" }));
    }

    [Test]
    public void Unit_Characters()
    {
        var lines = Find(new ConcordanceOptions { Context = 3, Unit = ConcordanceUnit.Characters, MaximumLines = 1 }, "新鲜");
        Assert.That(lines.Select(Shown), Is.EqualTo(new[] { "d0  卖 [新鲜] 海鱼" }));
    }

    [Test]
    public void FindText_NeedsNoWords()
    {
        var corpus = Wenxi.Statistics.Corpus.Of(["高质量发展，质量第一", "没有"]);
        var lines = new ConcordanceFinder(new ConcordanceOptions { Context = 2, Order = ConcordanceOrder.Left }).FindText(corpus, "质量");
        // 高 is U+9AD8, before the comma U+FF0C.
        Assert.That(lines.Select(static line => $"{line.Left}[{line.Match}]{line.Right}"), Is.EqualTo(new[] { "高[质量]发展", "展，[质量]第一" }));
    }

    [Test]
    public void FindText_CutsNoCharacterInHalf()
    {
        var line = new ConcordanceFinder(new ConcordanceOptions { Context = 1 }).FindText(Wenxi.Statistics.Corpus.Of(["𠮷海𠮷"]), "海").Single();
        Assert.That((line.Left, line.Right), Is.EqualTo(("", "")));
    }

    [Test]
    public void Find_NoTerm_Throws() => Assert.Multiple(() =>
    {
        Assert.That(() => Find(new ConcordanceOptions(), " * "), Throws.ArgumentException);
        Assert.That(() => new ConcordanceFinder().FindText(Wenxi.Statistics.Corpus.Of([]), ""), Throws.ArgumentException);
    });

    private static IReadOnlyList<ConcordanceLine> Find(ConcordanceOptions options, string query) => new ConcordanceFinder(options).Find(Corpus, query);

    private static string Shown(ConcordanceLine line) => $"{line.Document.Id} {line.Left.TrimEnd()} [{line.Match}] {line.Right.TrimStart()}";
}
