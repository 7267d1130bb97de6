using System.Text.RegularExpressions;
using JiebaNet.Segmenter.Common;

namespace Wenxi.JiebaNet.Tests.Segmenter.Common;

public sealed class ExtensionsTests
{
    [Test]
    public void Strings_AreCut()
    {
        const string digits = "0123456789";
        Assert.Multiple(() =>
        {
            Assert.That(digits.Sub(0, 3) + digits.Sub(3, 6), Is.EqualTo("012345"));
            Assert.That(digits.Left(2), Is.EqualTo("01"));
            Assert.That(digits.Right(8), Is.EqualTo("89"));
            Assert.That(((string?)null).Left(2), Is.Null);
            Assert.That("".Right(2), Is.Empty);
            Assert.That(() => digits.Left(11), Throws.InstanceOf<ArgumentOutOfRangeException>());
            Assert.That("a\r\nb\rc\n\nd".SplitLines(), Is.EqualTo(new[] { "a", "b", "c", "", "d" }));
            Assert.That(new[] { "a", "b" }.Join(), Is.EqualTo("a, b"));
            Assert.That(new[] { "a", "b" }.Join("/ "), Is.EqualTo("a/ b"));
        });
    }

    [Test]
    public void Characters_AreNumbers()
    {
        Assert.Multiple(() =>
        {
            Assert.That('A'.ToInt32(), Is.EqualTo(65));
            Assert.That(65.ToChar(), Is.EqualTo('A'));
            Assert.That((65_536 + 65).ToChar(), Is.EqualTo('A'));
            Assert.That("a1".IsInt32(), Is.True);
            Assert.That("a".IsInt32(), Is.False);
        });
    }

    [Test]
    public void Sequences_MayBeNullOrEmpty()
    {
        Assert.Multiple(() =>
        {
            Assert.That(((IEnumerable<int>?)null).IsEmpty(), Is.True);
            Assert.That(Array.Empty<int>().IsNotEmpty(), Is.False);
            Assert.That("x".IsNotEmpty(), Is.True);
            Assert.That("x".IsNull(), Is.False);
            Assert.That(((object?)null).IsNotNull(), Is.False);
        });
    }

    [Test]
    public void Dictionaries_HaveDefaults()
    {
        IDictionary<string, int> dictionary = new Dictionary<string, int> { ["a"] = 1 };
        Assert.Multiple(() =>
        {
            Assert.That(dictionary.GetOrDefault("b"), Is.Zero);
            Assert.That(dictionary.GetDefault("b", 7), Is.EqualTo(7));
            Assert.That(dictionary.SetDefault("a", 7).SetDefault("b", 8), Is.SameAs(dictionary));
        });
        dictionary.Update(new Dictionary<string, int> { ["a"] = 9, ["c"] = 3 });
        Assert.That(dictionary, Is.EqualTo(new Dictionary<string, int> { ["a"] = 9, ["b"] = 8, ["c"] = 3 }));
    }

    [Test]
    public void Groups_WithoutTheWholeMatch() =>
        Assert.That(Regex.Match("ab", "(a)(b)").Groups.SubGroupValues(), Is.EqualTo(new[] { "a", "b" }));

    [Test]
    public void TextSpans_AreEqualByTextAndPlace()
    {
        var span = new TextSpan("词", 1, 2);
        Assert.Multiple(() =>
        {
            Assert.That(span == new TextSpan("词", 1, 2), Is.True);
            Assert.That(span != new TextSpan("字", 1, 2), Is.True);
            Assert.That(span.Equals(new TextSpan("词", 1, 3)), Is.False);
            Assert.That(span.GetHashCode(), Is.EqualTo(new TextSpan("词", 1, 2).GetHashCode()));
            Assert.That(span.ToString(), Is.EqualTo("<词(1, 2)>"));
            Assert.That(span == null, Is.False);
        });
    }
}
