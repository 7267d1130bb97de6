namespace Wenxi.Segmentation.Tests.UserWords;

/// <summary>What users of other libraries reported about user words, each with a sentence of our own.</summary>
public sealed class KnownComplaintsTests
{
    [Test]
    public void WordWithoutFrequency_ComesOut() =>
        AssertCut("量子隐形传态", "他研究量子隐形传态", "他", "研究", "量子隐形传态");

    [Test]
    public void WordWithAFrequencyTooSmall_ComesOutWhenItMust()
    {
        AssertCut("网易杭研 1", "我在网易杭研工作", "我", "在", "网易杭研", "工作");
        AssertCut("到上海 1", "他到上海了", "他", "到", "上海", "了");
        AssertCut("到上海\t\t\tmust", "他到上海了", "他", "到上海", "了");
    }

    [Test]
    public void WordGivenTwice_KeepsTheLaterFrequency() =>
        AssertCut("到上海 900000\n到上海 1", "他到上海了", "他", "到", "上海", "了");

    [Test]
    public void ShorterWord_IsInsideALongerOne() =>
        AssertCut("计算机\n计算", "计算机的屏幕", "计算机", "的", "屏幕");

    [Test]
    public void UnknownWordModel_DoesNotJoinAUserWordToItsNeighbour() =>
        AssertCut("滕贝", "说滕贝的", "说", "滕贝", "的");

    [TestCase("New York", "我在New York住")]
    [TestCase("i-Phone", "我在i-Phone住")]
    [TestCase("Q*bert", "我在Q*bert住")]
    [TestCase("<br>", "我在<br>住")]
    [TestCase("3D打印", "我在3D打印住")]
    [TestCase("ＶＩＰ室", "我在ＶＩＰ室住")]
    [TestCase("iPhone", "我在iPhone住")]
    [TestCase("C++/CLI", "我在C++/CLI住")]
    [TestCase("·凤霞", "我在·凤霞住")]
    public void WordOfAnyCharacters_ComesOut(string word, string text) =>
        Assert.That(new Segmenter().WithWords(UserDictionary.Empty.Add(word)).Cut(text), Is.EqualTo(new[] { "我", "在", word, "住" }));

    [Test]
    public void Tenants_DoNotSeeEachOther_AndCanBeReset()
    {
        var shared = new Segmenter();
        var one = shared.WithWords(UserDictionary.Empty.Add("到上海", WordStrength.Must));
        var other = shared.WithWords(UserDictionary.Empty.Remove("上海"));
        var reset = new Segmenter(one.Options with { UserDictionary = UserDictionary.Empty });
        Assert.Multiple(() =>
        {
            Assert.That(one.Cut("到上海"), Is.EqualTo(new[] { "到上海" }));
            Assert.That(other.Cut("到上海"), Does.Not.Contain("上海"));
            Assert.That(reset.Cut("到上海"), Is.EqualTo(shared.Cut("到上海")));
        });
    }

    [Test]
    public void Tags_AreTheUsers_AndNobodyFailsWithoutThem()
    {
        var segmenter = new Segmenter(new SegmenterOptions { Tags = true, UserDictionary = UserDictionary.Parse("量子隐形传态 5 t\n网易杭研\n") });
        var posseg = new TokenBuffer();
        segmenter.SegmentLikePosseg("量子隐形传态网易杭研", posseg);
        Assert.Multiple(() =>
        {
            Assert.That(segmenter.Segment("量子隐形传态网易杭研").Select(token => token.Tag), Is.EqualTo(new[] { "t", "nz" }));
            Assert.That(posseg.Tokens.ToArray().Select(token => token.Tag), Is.EqualTo(new[] { "t", "x" }));
        });
    }

    [TestCase("\uFEFF量子隐形传态")]
    [TestCase("量子隐形传态\r\n\r\n")]
    [TestCase("\n\n   \t \n  量子隐形传态")]
    [TestCase("量子隐形传态/n\n量子隐形传态")]
    public void FragileFiles_AreRead(string file) =>
        Assert.That(new Segmenter().WithWords(UserDictionary.Parse(file)).Cut("量子隐形传态"), Is.EqualTo(new[] { "量子隐形传态" }));

    private static void AssertCut(string dictionary, string text, params string[] words) =>
        Assert.That(new Segmenter().WithWords(UserDictionary.Parse(dictionary)).Cut(text), Is.EqualTo(words));
}
