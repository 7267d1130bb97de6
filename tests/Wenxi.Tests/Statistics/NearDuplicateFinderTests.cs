using CsCheck;
using Wenxi.Statistics;

namespace Wenxi.Tests.Statistics;

public sealed class NearDuplicateFinderTests
{
    private const string Report =
        "清晨的港口很安静，渔船一艘接一艘回来。渔民把新鲜的海鱼搬上码头，很快装满了几辆货车。货车沿着海边的公路开往城里，" +
        "那里的早市天不亮就热闹起来。老渔民说，今年的海鱼比去年多，买的人也比去年多，大家的日子过得一年比一年好。";

    private const string Other =
        "山里的学校今年修了新的教室，孩子们第一次用上了电脑。老师说，网络课堂让大家看到了外面的世界，也让家长们放心了不少。";

    [TestCase(NearDuplicateMethod.MinHash)]
    [TestCase(NearDuplicateMethod.SimHash)]
    public void Find_TheSameTextInOtherSigns(NearDuplicateMethod method)
    {
        string[] texts = [Report, Other, Report.Replace('，', ' ').Replace("。", "\n", StringComparison.Ordinal), "", "！", ""];
        Assert.That(new NearDuplicateFinder(new NearDuplicateOptions { Method = method }).Find(texts), Is.EqualTo(new NearDuplicate[] { new(2, 0, 1) }));
    }

    [Test]
    public void Find_AFewWordsChanged()
    {
        var changed = Report.Replace("老渔民", "年轻渔民", StringComparison.Ordinal);
        var found = new NearDuplicateFinder().Find([Other, Report, changed]).Single();
        Assert.Multiple(() =>
        {
            Assert.That((found.Document, found.Original), Is.EqualTo((2, 1)));
            Assert.That(found.Similarity, Is.EqualTo(ExactJaccard(Report, changed)).Within(1e-12));
        });
    }

    [Test]
    public void Find_EachWithTheFirstItRepeats() =>
        Assert.That(new NearDuplicateFinder().Find([Report, Report, Other, Report, Other]).Select(static pair => (pair.Document, pair.Original)), Is.EqualTo(new[] { (1, 0), (3, 0), (4, 2) }));

    [Test]
    public void Find_MinHash_MissesHardlyAnyPairAboveTheThreshold()
    {
        // Texts of random characters of which some are replaced: exact similarity decides what should be found.
        var random = new Random(1);
        int above = 0, found = 0, below = 0;
        for (var trial = 0; trial < 300; trial++)
        {
            var text = Enumerable.Range(0, 200).Select(_ => (char)(0x4E00 + random.Next(2000))).ToArray();
            var changed = (char[])text.Clone();
            for (var i = random.Next(10); i >= 0; i--)
                changed[random.Next(changed.Length)] = '海';
            var pairs = new NearDuplicateFinder().Find([new string(text), new string(changed)]);
            if (ExactJaccard(new string(text), new string(changed)) >= 0.8)
            {
                above++;
                found += pairs.Count;
            }
            else
            {
                below++;
                Assert.That(pairs, Is.Empty, "what is reported is checked exactly");
            }
        }
        Assert.That(Math.Min(above, below), Is.GreaterThan(50), "both kinds occur");
        Assert.That(found, Is.GreaterThanOrEqualTo(0.97 * above));
    }

    [Test]
    public void SimHash_FewWordsChanged_ChangesFewBits() => Assert.Multiple(() =>
    {
        Assert.That(SimHash.Distance(SimHash.Of(Report), SimHash.Of(Report.Replace("老渔民", "青年渔民", StringComparison.Ordinal))), Is.LessThan(SimHash.Distance(SimHash.Of(Report), SimHash.Of(Other))));
        Assert.That(SimHash.Of("！？"), Is.Zero);
        Assert.That(SimHash.Distance(0b1011, 0b0001), Is.EqualTo(2));
    });

    [Test]
    public void Find_AnyStrings_FindsEachRepeated() => Gen.String.Array[0, 8].Sample(texts =>
    {
        var repeated = new NearDuplicateFinder().Find([.. texts, .. texts]);
        foreach (var pair in repeated)
            Assert.That(pair.Original, Is.LessThan(pair.Document));
        Assert.That(repeated.Count(pair => pair.Document >= texts.Length), Is.EqualTo(texts.Count(static text => text.EnumerateRunes().Any(System.Text.Rune.IsLetterOrDigit))));
    }, iter: 200);

    private static double ExactJaccard(string x, string y)
    {
        var (first, second) = (ShinglesOf(x), ShinglesOf(y));
        return (double)first.Intersect(second).Count() / first.Union(second).Count();

        static HashSet<string> ShinglesOf(string text)
        {
            var letters = string.Concat(text.Where(char.IsLetterOrDigit));
            return [.. Enumerable.Range(0, letters.Length - 4).Select(i => letters.Substring(i, 5))];
        }
    }
}
