using CsCheck;
using JiebaNet.Segmenter;
using JiebaNet.Segmenter.Common;
using Wenxi.Segmentation;
using JiebaToken = JiebaNet.Segmenter.Token;

namespace Wenxi.JiebaNet.Tests.Segmenter;

/// <summary>Expected words are those of jieba.NET 0.42.2 where nothing else is said.</summary>
public sealed class JiebaSegmenterTests
{
    private static string Joined(IEnumerable<string> words) => string.Join('|', words);

    [TestCase("小明来到北京清华大学", "小明|来到|北京|清华大学")]
    [TestCase("他来到了网易杭研大厦", "他|来到|了|网易|杭研|大厦")]
    [TestCase("", "")]
    [TestCase("利率涨了5%，到3.14", "利率|涨|了|5%|，|到|3.14")]
    [TestCase("HelloWorldle", "HelloWorldle")]
    [TestCase("简历名称 JAVA后端", "简历|名称| |JAVA|后端")]
    [TestCase("简历名称JAVA后端", "简历|名称|JAVA|后端")]
    [TestCase("乔治··布什·艾", "乔治|··|布什|·|艾")]
    [TestCase("50%-60%--和+-", "50%|-|60%|--|和|+-")]
    [TestCase("a b\r\nc\t\td", "a| |b|\r\n|c|\t|\t|d")]
    public void Cut_GivesTheMostProbableWords(string text, string expected) =>
        Assert.That(Joined(new JiebaSegmenter().Cut(text)), Is.EqualTo(expected));

    [TestCase("他来到了网易杭研大厦", "他|来到|了|网易|杭|研|大厦")]
    [TestCase("50%-60%", "50|%|-|60|%")]
    [TestCase("乔治··布什", "乔治|·|·|布什")]
    public void Cut_WithoutHmm_LeavesUnknownCharactersAlone(string text, string expected) =>
        Assert.That(Joined(new JiebaSegmenter().Cut(text, hmm: false)), Is.EqualTo(expected));

    [TestCase("我来到北京清华大学", "我|来到|北京|清华|清华大学|华大|大学")]
    [TestCase("AT&T的B超T恤", "AT|T|的|B|超|T|恤")]
    [TestCase("语言是C语言。好", "语言|是|C|语言|||好")]
    [TestCase("  我 \n 你", "|||我||\n||你")]
    [TestCase("乔治··布什·艾", "乔治||||布什|||艾")]
    public void Cut_All_GivesEveryWordAndTheEmptyStringsAroundSigns(string text, string expected) =>
        Assert.That(Joined(new JiebaSegmenter().Cut(text, cutAll: true)), Is.EqualTo(expected));

    [Test]
    public void CutForSearch_GivesInnerWordsFirst()
    {
        var segmenter = new JiebaSegmenter();
        Assert.Multiple(() =>
        {
            Assert.That(Joined(segmenter.CutForSearch("第一门语言是C语言")), Is.EqualTo("第一|一门|第一门|语言|是|语言|C语言"));
            Assert.That(Joined(segmenter.CutForSearch("网易杭研大厦", hmm: false)), Is.EqualTo("网易|杭|研|大厦"));
        });
    }

    [Test]
    public void Cut_OfNull_Throws()
    {
        var segmenter = new JiebaSegmenter();
        Assert.Multiple(() =>
        {
            Assert.That(() => segmenter.Cut(null!), Throws.ArgumentNullException);
            Assert.That(() => segmenter.CutForSearch(null!), Throws.ArgumentNullException);
            Assert.That(() => segmenter.Tokenize(null!), Throws.ArgumentNullException);
        });
    }

    [Test]
    public void CutInParallel_GivesWhatCutGives_LineByLine()
    {
        var segmenter = new JiebaSegmenter();
        string[] lines = [.. Enumerable.Range(0, 500).Select(i => $"第{i}行说的是有向无环图"), "", "完"];
        Assert.Multiple(() =>
        {
            Assert.That(segmenter.CutInParallel(lines), Is.EqualTo(lines.Select(line => segmenter.Cut(line))));
            Assert.That(segmenter.CutInParallel(string.Join("\r\n", lines)), Is.EqualTo(lines.SelectMany(line => segmenter.Cut(line))));
            Assert.That(segmenter.CutInParallel(lines, cutAll: true), Is.EqualTo(lines.Select(line => segmenter.Cut(line, cutAll: true))));
            Assert.That(segmenter.CutForSearchInParallel(lines), Is.EqualTo(lines.Select(line => segmenter.CutForSearch(line))));
            Assert.That(segmenter.CutForSearchInParallel(string.Join('\n', lines), hmm: false), Is.EqualTo(lines.SelectMany(line => segmenter.CutForSearch(line, false))));
        });
    }

    [Test]
    public void Tokenize_SaysWhereWordsStand()
    {
        IEnumerable<JiebaToken> tokens = new JiebaSegmenter().Tokenize("永和服装饰品 有限公司");
        Assert.That(Joined(tokens.Select(token => token.ToString())), Is.EqualTo("[永和, (0, 2)]|[服装, (2, 4)]|[饰品, (4, 6)]|[ , (6, 7)]|[有限公司, (7, 11)]"));
    }

    [Test]
    public void Tokenize_ForSearch_GivesInnerWordsFirst()
    {
        IEnumerable<JiebaToken> tokens = new JiebaSegmenter().Tokenize("永和服装饰品有限公司", TokenizerMode.Search);
        Assert.That(
            Joined(tokens.Select(token => token.ToString())),
            Is.EqualTo("[永和, (0, 2)]|[服装, (2, 4)]|[饰品, (4, 6)]|[有限, (6, 8)]|[公司, (8, 10)]|[有限公司, (6, 10)]"));
    }

    [Test]
    public void AddWord_MakesAWord_AndDeleteWordUnmakesIt()
    {
        const string text = "小红正在学习机器学习与自然语言处理";
        var segmenter = new JiebaSegmenter();
        IEnumerable<string> before = segmenter.Cut(text);
        segmenter.AddWord("机器学习");
        IEnumerable<string> added = segmenter.Cut(text);
        segmenter.DeleteWord("机器学习");
        IEnumerable<string> deleted = segmenter.Cut(text);
        Assert.Multiple(() =>
        {
            Assert.That(before, Does.Contain("机器").And.Not.Contain("机器学习"));
            Assert.That(added, Does.Contain("机器学习").And.Not.Contain("机器"));
            Assert.That(deleted, Is.EqualTo(before));
        });
    }

    [TestCase(".NET", ".NET是一个平台", ".NET")]
    [TestCase("U.S.A.", "他说U.S.A.是简写", "U.S.A.")]
    [TestCase("cet-4", "你也考过cet-4了。", "cet-4")]
    [TestCase("短P-R间期", "这是短P-R间期。", "短P-R间期")]
    [TestCase("艾尔肯·吐尼亚孜", "艾尔肯·吐尼亚孜新疆阿克苏人。", "艾尔肯·吐尼亚孜")]
    public void AddWord_WithSigns_IsFound(string word, string text, string expected)
    {
        var segmenter = new JiebaSegmenter();
        segmenter.AddWord(word);
        Assert.Multiple(() =>
        {
            Assert.That(segmenter.Cut(text), Does.Contain(expected));
            Assert.That(segmenter.CutForSearch(text), Does.Contain(expected));
            Assert.That(segmenter.Tokenize(text).Single(token => token.Word == expected).StartIndex, Is.EqualTo(text.IndexOf(expected, StringComparison.Ordinal)));
            Assert.That(segmenter.Words.ContainsWord(word), Is.True);
        });
    }

    [Test]
    public void AddWord_WithSpace_IsNotFound_AsInJiebaNet()
    {
        var segmenter = new JiebaSegmenter();
        segmenter.AddWord("Steve Jobs");
        Assert.That(segmenter.Cut("Steve Jobs改变了手机"), Does.Not.Contain("Steve Jobs").And.Contain("Steve"));
    }

    [Test]
    public void AddWord_ThatCannotBeAWord_SaysWhy()
    {
        var segmenter = new JiebaSegmenter();
        segmenter.AddWord("");
        Assert.Multiple(() =>
        {
            Assert.That(() => segmenter.AddWord(null!), Throws.ArgumentNullException);
            Assert.That(() => segmenter.AddWord(new string('长', 257)), Throws.ArgumentException.With.Message.Contains("257"));
            Assert.That(() => segmenter.AddWord("\uD800"), Throws.ArgumentException.With.Message.Contains("surrogate"));
            Assert.That(Joined(segmenter.Cut("我来到北京")), Is.EqualTo("我|来到|北京"));
        });
    }

    [Test]
    public void DeleteWord_OfTheWordList_IsInNoCut()
    {
        var segmenter = new JiebaSegmenter();
        segmenter.DeleteWord("天半");
        Assert.That(segmenter.Cut("2天半", cutAll: true), Does.Contain("天").And.Contain("半").And.Not.Contain("天半"));
    }

    [Test]
    public void LoadUserDict_ReadsWordsFrequenciesAndTags()
    {
        using var file = new TemporaryFile("云原生 5", "李小福 2 nr", "", "创新办 3 i", "  量化交易员  ", "Edu Trust认证 2000");
        var segmenter = new JiebaSegmenter();
        segmenter.LoadUserDict(file.FilePath);
        Assert.Multiple(() =>
        {
            Assert.That(segmenter.Words.GetFreqOrDefault("云原生"), Is.EqualTo(5));
            Assert.That(segmenter.Words.GetFreqOrDefault("Edu Trust认证"), Is.EqualTo(2000));
            Assert.That(segmenter.Words.ContainsWord("量化交易员"), Is.True);
            Assert.That(Joined(segmenter.Cut("李小福是量化交易员")), Is.EqualTo("李小福|是|量化交易员"));
        });
    }

    [Test]
    public void LoadUserDict_TakesAPathWithBackslashes()
    {
        using var file = new TemporaryFile("云原生");
        var segmenter = new JiebaSegmenter();
        segmenter.LoadUserDict(file.FilePath.Replace(Path.DirectorySeparatorChar, '\\'));
        Assert.That(segmenter.Cut("谈云原生"), Does.Contain("云原生"));
    }

    [Test]
    public void LoadUserDict_FrequencyNought_IsTheSuggestedOne()
    {
        using var file = new TemporaryFile("机器学习 0");
        var segmenter = new JiebaSegmenter();
        segmenter.LoadUserDict(file.FilePath);
        Assert.That(segmenter.Cut("学习机器学习"), Does.Contain("机器学习"));
    }

    [Test]
    public void LoadUserDict_OfABadFile_SaysWhatAndWhere()
    {
        using var file = new TemporaryFile("好的 3", "太多 99999999999");
        var segmenter = new JiebaSegmenter();
        Assert.Multiple(() =>
        {
            Assert.That(() => segmenter.LoadUserDict("no-such-file.txt"), Throws.TypeOf<FileNotFoundException>().With.Message.Contains("no-such-file.txt"));
            Assert.That(() => segmenter.LoadUserDict(file.FilePath), Throws.TypeOf<UserDictionaryException>().With.Message.Contains(":2"));
            Assert.That(() => segmenter.LoadUserDict(null!), Throws.ArgumentNullException);
        });
    }

    [Test]
    public void SurrogatePairs_StayWhole() =>
        Assert.That(Joined(new JiebaSegmenter().Cut("𠀀好😀吗")), Is.EqualTo("𠀀|好|😀|吗"));

    [Test]
    public void Cut_OfAnyString_Covers() => AnyString.Gen.Sample(text =>
    {
        var segmenter = new JiebaSegmenter();
        Assert.That(string.Concat(segmenter.Cut(text)), Is.EqualTo(text));
        Assert.That(string.Concat(segmenter.Cut(text, hmm: false)), Is.EqualTo(text));
        Assert.That(string.Concat(segmenter.Tokenize(text).Select(token => text.Sub(token.StartIndex, token.EndIndex))), Is.EqualTo(text));
        Assert.That(segmenter.Cut(text, cutAll: true), Has.All.Matches<string>(word => text.Contains(word, StringComparison.Ordinal)));
    }, iter: 1_000);
}
