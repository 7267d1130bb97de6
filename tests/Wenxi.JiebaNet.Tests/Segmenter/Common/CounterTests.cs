using JiebaNet.Segmenter.Common;

namespace Wenxi.JiebaNet.Tests.Segmenter.Common;

public sealed class CounterTests
{
    private static string Shown(IEnumerable<KeyValuePair<char, int>> pairs) => string.Join(' ', pairs.Select(pair => $"{pair.Key}{pair.Value}"));

    [Test]
    public void Counts_AreNoughtUntilSet()
    {
        var counter = new Counter<int>();
        Assert.That((counter.Count, counter.Total, counter[2]), Is.EqualTo((0, 0, 0)));
        counter[2] = 10;
        Assert.That((counter.Count, counter.Total, counter[2]), Is.EqualTo((1, 10, 10)));
    }

    [Test]
    public void Items_AreCounted()
    {
        var counter = new Counter<char>("bananas");
        Assert.Multiple(() =>
        {
            Assert.That(counter.Total, Is.EqualTo(7));
            Assert.That(Shown(counter.Elements), Is.EqualTo("b1 a3 n2 s1"));
            Assert.That(() => new Counter<char>(null!), Throws.ArgumentNullException);
        });
    }

    [Test]
    public void AddAndSubtract_TakeItemsOrCounters()
    {
        var counter = new Counter<char>("which");
        counter.Add("witch");
        Assert.That(Shown(counter.Elements), Is.EqualTo("w2 h3 i2 c2 t1"));
        counter.Subtract(new Counter<char>("witch"));
        Assert.That(Shown(counter.Elements), Is.EqualTo("w1 h2 i1 c1 t0"));
        counter.Subtract("hhhz");
        Assert.That(Shown(counter.Elements), Is.EqualTo("w1 h-1 i1 c1 t0 z-1"));
        counter.Add(counter);
        Assert.That(Shown(counter.Elements), Is.EqualTo("w2 h-2 i2 c2 t0 z-2"));
    }

    [Test]
    public void Union_TakesTheLargerCounts()
    {
        var one = new Counter<char>("abbb");
        ICounter<char> union = one.Union(new Counter<char>("bcc"));
        Assert.Multiple(() =>
        {
            Assert.That(Shown(union.Elements), Is.EqualTo("a1 b3 c2"));
            Assert.That(Shown(one.Elements), Is.EqualTo("a1 b3"));
        });
    }

    [Test]
    public void MostCommon_LeavesOutWhatDoesNotCome()
    {
        var counter = new Counter<char>("abcdeabcdabcaba") { ['q'] = -2, ['z'] = 0 };
        Assert.Multiple(() =>
        {
            Assert.That(Shown(counter.MostCommon(3)), Is.EqualTo("a5 b4 c3"));
            Assert.That(Shown(counter.MostCommon()), Is.EqualTo("a5 b4 c3 d2 e1"));
            Assert.That(counter.MostCommon(0), Is.Empty);
        });
    }

    [Test]
    public void RemoveAndClear_Forget()
    {
        var counter = new Counter<char>("which") { ['t'] = 0 };
        Assert.That(counter.Contains('t'), Is.True);
        counter.Remove('t');
        counter.Remove('?');
        Assert.That(counter.Contains('t'), Is.False);
        counter.Clear();
        Assert.That((counter.Count, counter.Total), Is.EqualTo((0, 0)));
    }
}
