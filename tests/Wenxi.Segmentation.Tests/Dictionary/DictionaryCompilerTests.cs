extern alias compiler;

using System.Text;
using compiler::Wenxi.DictionaryCompiler;
using CsCheck;

namespace Wenxi.Segmentation.Tests.Dictionary;

public sealed class DictionaryCompilerTests
{
    private static SourceSet RealSources() =>
        new(new[] { "jieba/dict.txt", "jieba/finalseg-start.tsv", "jieba/finalseg-transitions.tsv", "jieba/finalseg-emissions.tsv", "jieba/posseg-start.tsv", "jieba/posseg-transitions.tsv", "jieba/posseg-emissions.tsv", "jieba/posseg-states.tsv", "opencc/TSCharacters.txt", "unicode/compatibility-ideographs.tsv" }
            .Select(path => SourceFile.Read(Path.Combine(Repository.Dictionaries, path))));

    [Test]
    public void Compile_SameSourcesTwice_GivesSameBytes()
    {
        byte[] first = SegmentationImageCompiler.Compile(RealSources());
        byte[] second = SegmentationImageCompiler.Compile(RealSources());
        Assert.That(first.AsSpan().SequenceEqual(second), Is.True);
    }

    [Test]
    public void Compile_RealSources_GivesTheEmbeddedImage()
    {
        using Stream embedded = typeof(Segmenter).Assembly.GetManifestResourceStream("segmentation.image")!;
        var bytes = new byte[embedded.Length];
        embedded.ReadExactly(bytes);
        Assert.That(SegmentationImageCompiler.Compile(RealSources()).AsSpan().SequenceEqual(bytes), Is.True);
        Assert.That(bytes, Has.Length.LessThan(10_000_000));
    }

    [TestCase("dict.txt", "北约 30 nt\n北约 30", "dict.txt(2): error WXD001: expected 'word frequency tag'")]
    [TestCase("dict.txt", "北约 30 nt x", "dict.txt(1)")]
    [TestCase("dict.txt", "北约 30 nt\n\n约 -1 v", "dict.txt(3): error WXD001: '-1' is not a whole number")]
    [TestCase("dict.txt", "约 many v", "'many' is not a whole number")]
    [TestCase("dict.txt", " 3 v", "the word is empty")]
    [TestCase("dict.txt", "约 3 V1", "the tag 'V1' is not made of lower-case Latin letters")]
    [TestCase("dict.txt", "", "the word list is empty")]
    [TestCase("finalseg-start.tsv", "X\t-1", "finalseg-start.tsv(1): error WXD001: 'X' is not one of the states")]
    [TestCase("finalseg-transitions.tsv", "B\tE", "expected from, to, log-probability")]
    [TestCase("finalseg-emissions.tsv", "甲乙\t-1\t-1\t-1\t-1", "'甲乙' is not a single character")]
    [TestCase("finalseg-emissions.tsv", "甲\t-1\t-1\t-1\t-1\n甲\t-1\t-1\t-1\t-1", "the character stands twice")]
    [TestCase("finalseg-emissions.tsv", "甲\t-1\tNaN\t-1\t-1", "'NaN' is not a finite number")]
    [TestCase("posseg-start.tsv", "n\t-1", "'n' is not a state such as B:nr")]
    [TestCase("posseg-transitions.tsv", "B:n\tE:zz\t-1", "'E:zz' is not a state of posseg-start.tsv")]
    [TestCase("posseg-emissions.tsv", "甲\tB:n\t-1\n甲\tB:n\t-2", "the character has this state twice")]
    [TestCase("posseg-states.tsv", "甲", "expected character, states separated by spaces")]
    public void Compile_BadLine_NamesFileLineAndReason(string file, string content, string expected)
    {
        var exception = Assert.Throws<SourceException>(() => TinyLexicon.Compile((file, content)));
        Assert.That(exception!.Message, Does.Contain(expected));
    }

    [Test]
    public void Compile_InvalidUtf8_NamesTheLine()
    {
        byte[] content = [.. "北约 30 nt\n约 3"u8, 0xFF, .. " v\n"u8];
        var sources = new SourceSet(TinyLexicon.Sources().Where(source => source.Path != "dict.txt").Append(new SourceFile("dict.txt", content)));
        var exception = Assert.Throws<SourceException>(() => SegmentationImageCompiler.Compile(sources));
        Assert.That(exception!.Message, Does.StartWith("dict.txt(2): error WXD001: not valid UTF-8"));
    }

    [Test]
    public void Compile_MissingSource_NamesIt()
    {
        var sources = new SourceSet(TinyLexicon.Sources().Where(source => source.Path != "posseg-start.tsv"));
        var exception = Assert.Throws<SourceException>(() => SegmentationImageCompiler.Compile(sources));
        Assert.That(exception!.Message, Does.Contain("the source 'posseg-start.tsv' was not given"));
    }

    /// <summary>Any set of words is found again with its frequency, and nothing else is.</summary>
    [Test]
    public void Compile_AnyWords_TrieHoldsExactlyThem()
    {
        Gen<string> word = Gen.String[Gen.Char["甲乙丙丁AB龘的"], 1, 6];
        Gen.Dictionary(word, Gen.Int[1, 5])[1, 40].Sample(words =>
        {
            string list = string.Join('\n', words.Select(pair => $"{pair.Key} {pair.Value} n"));
            Lexicon lexicon = Lexicon.Open(TinyLexicon.Compile(("dict.txt", list)), "words");
            foreach (string candidate in words.Keys.SelectMany(w => Enumerable.Range(1, w.Length).Select(n => w[..n])))
                Assert.That(lexicon.Frequency(candidate), Is.EqualTo(words.GetValueOrDefault(candidate)), candidate);
        }, iter: 200);
    }

    [Test]
    public void Compile_RepeatedWord_KeepsTheLastFrequencyAndCountsBoth()
    {
        Lexicon lexicon = Lexicon.Open(TinyLexicon.Compile(("dict.txt", "约 3 v\n约 5 n")), "repeated");
        Assert.That((lexicon.Frequency("约"), lexicon.Tag("约"), lexicon.TotalFrequency), Is.EqualTo((5, "n", 8L)));
    }

    [Test]
    public void CompileTerms_StopWordTwice_IsAnError()
    {
        string[] otherLists = ["places.txt", "organizations.txt", "surnames.txt", "titles.txt", "organization-suffixes.txt", "common-words.txt"];
        var sources = new SourceSet([
            new SourceFile("idf.txt", Encoding.UTF8.GetBytes("约 3.5\n")),
            new SourceFile("stop-words.txt", Encoding.UTF8.GetBytes("# 助词\n的\n的\n")),
            .. otherLists.Select(name => new SourceFile(name, []))]);
        var exception = Assert.Throws<SourceException>(() => TermImageCompiler.Compile(sources));
        Assert.That(exception!.Message, Does.StartWith("stop-words.txt(3): error WXD001: the word stands twice"));
    }
}
