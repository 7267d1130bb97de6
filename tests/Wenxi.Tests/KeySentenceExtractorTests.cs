using CsCheck;

namespace Wenxi.Tests;

public sealed class KeySentenceExtractorTests
{
    private const string Text =
        "渔船回到码头。今天天气很好！近海的鱼群减少，渔业部门延长休渔期。\n“休渔期让鱼群恢复。”渔民说。鱼群恢复以后，渔船可以再次出海捕鱼。食堂的饭很香。";

    [Test]
    public void Extract_TakesWholeSentencesInTextOrder()
    {
        var sentences = new KeySentenceExtractor().Extract(Text);
        Assert.Multiple(() =>
        {
            Assert.That(sentences, Has.Count.EqualTo(3));
            Assert.That(sentences.Select(static sentence => sentence.Start), Is.Ordered.Ascending);
            Assert.That(sentences.Max(static sentence => sentence.Score), Is.EqualTo(1));
            Assert.That(sentences.Select(static sentence => sentence.Text), Does.Contain("近海的鱼群减少，渔业部门延长休渔期。").And.Not.Contain("食堂的饭很香。"));
            foreach (var sentence in sentences)
                Assert.That(Text.Substring(sentence.Start, sentence.Length), Is.EqualTo(sentence.Text));
        });
    }

    [Test]
    public void Order_ByScore_IsBestFirst()
    {
        var sentences = new KeySentenceExtractor(new KeySentenceExtractorOptions { Order = KeySentenceOrder.Score, Top = 10 }).Extract(Text);
        Assert.That(sentences.Select(static sentence => sentence.Score), Is.Ordered.Descending);
        Assert.That(sentences[0].Score, Is.EqualTo(1));
    }

    [Test]
    public void ASentenceThatSaysTheSame_ComesAfterOthers()
    {
        const string Same = "渔业部门延长近海休渔期保护鱼群。";
        var sentences = new KeySentenceExtractor(new KeySentenceExtractorOptions { Top = 2, Order = KeySentenceOrder.Score }).Extract($"{Same}{Same}研究所测量海水温度变化。");
        Assert.That(sentences.Select(static sentence => sentence.Text), Is.EquivalentTo(new[] { Same, "研究所测量海水温度变化。" }));
    }

    [Test]
    public void AnyString_GivesSentencesOfIt() =>
        Gen.String[Gen.Char["渔船回到码头，鱼群减少。！？”）\n\uD83D\uDE00\uD800 a."], 0, 60].Sample(text =>
        {
            foreach (var sentence in new KeySentenceExtractor().Extract(text))
            {
                Assert.That(text.Substring(sentence.Start, sentence.Length), Is.EqualTo(sentence.Text));
                Assert.That(sentence.Score, Is.InRange(double.Epsilon, 1));
            }
        }, iter: 500);

    [Test]
    public void Top_BelowOne_Throws() =>
        Assert.That(() => new KeySentenceExtractor(new KeySentenceExtractorOptions { Top = 0 }), Throws.InstanceOf<ArgumentOutOfRangeException>());
}
