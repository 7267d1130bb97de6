using Wenxi.Statistics;

namespace Wenxi.Tests.Statistics;

public sealed class LexicalDiversityTests
{
    [Test]
    public void Of_IsTheOracles()
    {
        var sentences = GoldenTable.Sentences();
        var texts = new Dictionary<string, string[]>
        {
            ["all"] = [.. sentences.SelectMany(static words => words)],
            ["first half"] = [.. sentences.Take(5).SelectMany(static words => words)],
            ["3"] = sentences[3],
        };
        foreach (var row in GoldenTable.Read("diversity.tsv"))
        {
            var diversity = LexicalDiversity.Of(texts[row["line"]], new LexicalDiversityOptions { Window = 10 });
            Assert.Multiple(() =>
            {
                Assert.That(diversity.TokenCount, Is.EqualTo(row.Number("tokens")));
                Assert.That(diversity.TypeCount, Is.EqualTo(row.Number("types")));
                Assert.That(diversity.TypeTokenRatio, Is.EqualTo(row.Number("TTR")).Within(1e-12));
                Assert.That(diversity.GuiraudR, Is.EqualTo(row.Number("R")).Within(1e-12));
                Assert.That(diversity.HerdanC, Is.EqualTo(row.Number("C")).Within(1e-12));
                Assert.That(diversity.YuleK, Is.EqualTo(row.Number("K")).Within(1e-9));
                Assert.That(diversity.SimpsonD, Is.EqualTo(row.Number("D")).Within(1e-12));
                Assert.That(diversity.MovingAverageTypeTokenRatio, Is.EqualTo(row.Number("MATTR")).Within(1e-12));
                Assert.That(diversity.TextualDiversity, Is.EqualTo(row.Number("MTLD")).Within(1e-9));
                Assert.That(diversity.HypergeometricDiversity, Is.EqualTo(row.Number("HDD")).Within(1e-9));
            });
        }
    }

    // 甲 乙 甲 falls to ⅔, below 0.72: one stretch of three. 甲 甲 and 乙 乙 fall to ½: two stretches of two.
    [Test]
    public void Mtld_ByHand()
    {
        var diversity = LexicalDiversity.Of("甲 乙 甲".Split(' '));
        Assert.That(diversity.TextualDiversity, Is.EqualTo(3));
        Assert.That(LexicalDiversity.Of("甲 甲 乙 乙".Split(' ')).TextualDiversity, Is.EqualTo(2));
    }

    [Test]
    public void Of_Nothing() => Assert.That(LexicalDiversity.Of([]), Has.Property(nameof(LexicalDiversity.YuleK)).Zero);

    [Test]
    public void Of_OneToken()
    {
        var diversity = LexicalDiversity.Of(["海"]);
        Assert.That((diversity.TypeTokenRatio, diversity.HerdanC, diversity.SimpsonD, diversity.TextualDiversity), Is.EqualTo((1.0, 1.0, 0.0, double.PositiveInfinity)));
    }

    [Test]
    public void Of_Document_CountsItsTermsOnly() =>
        Assert.That(LexicalDiversity.OfDocument(CutCorpus.Of("海 鱼 _ 海 | 船")[0]), Is.EqualTo(LexicalDiversity.Of("海 鱼 海 船".Split(' '))));
}
