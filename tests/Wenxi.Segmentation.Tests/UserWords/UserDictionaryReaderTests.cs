using System.Text;

namespace Wenxi.Segmentation.Tests.UserWords;

public sealed class UserDictionaryReaderTests
{
    [TestCase("云计算", "云计算", null, null)]
    [TestCase("云计算 5", "云计算", 5, null)]
    [TestCase("云计算 nz", "云计算", null, "nz")]
    [TestCase("云计算 5 nz", "云计算", 5, "nz")]
    [TestCase("\uFEFF云计算 5 nz\r", "云计算", 5, "nz")]
    [TestCase("   云计算 5 nz  ", "云计算", 5, "nz")]
    [TestCase("云计算  5", "云计算", 5, null)]
    [TestCase("Edu Trust认证 2000", "Edu Trust认证", 2000, null)]
    [TestCase("Windows 8.1", "Windows 8.1", null, null)]
    [TestCase("hello world", "hello", null, "world")]
    [TestCase("1 2", "1", 2, null)]
    [TestCase("石墨/烯 n", "石墨/烯", null, "n")]
    [TestCase("hello world\t\t", "hello world", null, null)]
    [TestCase("Bose QC 45\t30\tPRODUCT", "Bose QC 45", 30, "PRODUCT")]
    public void Line_IsRead(string line, string text, int? frequency, string? tag)
    {
        UserWord word = UserDictionary.FromLines([line]).Words.Single();
        Assert.That(word, Is.EqualTo(new UserWord(text) { Frequency = frequency, Tag = tag }));
    }

    [TestCase("甲\t\t\tmust", WordStrength.Must)]
    [TestCase("甲\t\t\tMUST", WordStrength.Must)]
    [TestCase("甲\t\t\tprefer", WordStrength.Prefer)]
    [TestCase("甲\t\t\tremove", WordStrength.Removed)]
    [TestCase("甲 0", WordStrength.Removed)]
    [TestCase("甲\t0", WordStrength.Removed)]
    public void Strength_IsRead(string line, WordStrength strength) =>
        Assert.That(UserDictionary.FromLines([line]).Words.Single(), Is.EqualTo(new UserWord("甲") { Strength = strength }));

    [TestCase("甲\tmany", "the frequency 'many'")]
    [TestCase("甲\t-5", "the frequency '-5'")]
    [TestCase("甲 99999999999999999999", "the frequency '99999999999999999999'")]
    [TestCase("甲 1000000000001", "the frequency is 1000000000001")]
    [TestCase("甲\t1\tn\tsurely", "the strength 'surely'")]
    [TestCase("甲\t1\tn\tmust\tmore", "more than 4 columns")]
    [TestCase("甲\t0\tn\tmust", "frequency 0")]
    [TestCase("\uFFFD甲", "not UTF-8")]
    public void BadLine_IsNamedWithItsPlace(string line, string problem)
    {
        UserDictionaryException thrown = Assert.Throws<UserDictionaryException>(() => UserDictionary.Load(Utf8("乙\r\n\r\n" + line + "\n丙"), "words.txt"))!;
        Assert.Multiple(() =>
        {
            Assert.That(thrown.Message, Does.StartWith("words.txt:3: ").And.Contain(problem).And.Contain("; "));
            Assert.That(thrown.Error!.LineNumber, Is.EqualTo(3));
            Assert.That(thrown.Error.Line, Is.EqualTo(line));
            Assert.That(thrown.Error.Remedy, Is.Not.Empty);
        });
    }

    [Test]
    public void Report_KeepsTheGoodLinesAndNamesAllOthers()
    {
        UserDictionaryReport report = UserDictionaryReport.Load(Utf8("甲\n乙\tx\n丙 5\n丁\t1\tn\tnever\n" + new string('长', 257)), "words.txt");
        Assert.Multiple(() =>
        {
            Assert.That(report.Dictionary.Words.Select(word => word.Text), Is.EqualTo(new[] { "甲", "丙" }));
            Assert.That(report.Errors.Select(error => error.LineNumber), Is.EqualTo(new[] { 2, 4, 5 }));
        });
    }

    [Test]
    public void InvalidUtf8_IsABadLineAmongGoodOnes()
    {
        UserDictionaryReport report = UserDictionaryReport.Load(new MemoryStream([.. "甲\n"u8, 0xB2, 0xE2, (byte)'\n', .. "乙"u8]), "gbk.txt");
        Assert.That(report.Errors.Single().ToString(), Does.StartWith("gbk.txt:2: the line is not UTF-8"));
        Assert.That(report.Dictionary.Count, Is.EqualTo(2));
    }

    [Test]
    public void MissingFile_IsAnError() => Assert.Throws<FileNotFoundException>(() => UserDictionary.LoadFile("no such file.txt"));

    [Test]
    public void Word_ThatCannotBe_IsRefused()
    {
        // Not as test cases: an attribute cannot hold half a surrogate pair.
        foreach (string text in new[] { "", "\uD83D", "甲\uDE00", "\uDE00\uD83D" })
            Assert.Throws<ArgumentException>(() => UserDictionary.Empty.Add(text));
    }

    [Test]
    public void Word_OfTheGreatestLength_IsFound()
    {
        var longest = new string('龘', 256);
        Assert.That(new Segmenter().WithWords(UserDictionary.Empty.Add(longest, WordStrength.Must)).Cut("的" + longest + "的"), Is.EqualTo(new[] { "的", longest, "的" }));
        Assert.Throws<ArgumentException>(() => UserDictionary.Empty.Add(longest + "龘"));
    }

    private static MemoryStream Utf8(string text) => new(Encoding.UTF8.GetBytes(text));
}
