using JiebaNet.Segmenter;

namespace Wenxi.JiebaNet.Tests.Segmenter;

public sealed class ConstantsTests
{
    [Test]
    public void Tags_AreThoseOfJiebaNet()
    {
        Assert.Multiple(() =>
        {
            Assert.That(string.Join(' ', Constants.NounPos), Is.EqualTo("n ng nr nrfg nrt ns nt nz"));
            Assert.That(string.Join(' ', Constants.VerbPos), Is.EqualTo("v vd vg vi vn vq"));
            Assert.That(Constants.NounAndVerbPos, Is.EqualTo(Constants.NounPos.Concat(Constants.VerbPos)));
            Assert.That(string.Join(' ', Constants.IdiomPos), Is.EqualTo("i"));
            Assert.That(Constants.MinProb, Is.EqualTo(-3.14e100));
        });
    }

    [Test]
    public void DefaultDictionary_AddsWhatItLacks()
    {
        var dictionary = new DefaultDictionary<string, int>();
        dictionary["a"]++;
        Assert.Multiple(() =>
        {
            Assert.That(dictionary["a"], Is.EqualTo(1));
            Assert.That(dictionary["b"], Is.Zero);
            Assert.That(dictionary, Has.Count.EqualTo(2));
        });
    }

    [Test]
    public void SmallTypes_HoldAndShowTheirValues()
    {
        var node = new Node('B', new Node('S', null));
        Assert.Multiple(() =>
        {
            Assert.That(node.Parent!.Value, Is.EqualTo('S'));
            Assert.That(new Pair<string>("k", 1.5).ToString(), Is.EqualTo("Candidate [Key=k, Freq=1.5]"));
            Assert.That(new global::JiebaNet.Segmenter.Token("词", 1, 2).ToString(), Is.EqualTo("[词, (1, 2)]"));
        });
    }
}
