using JiebaNet.Analyser;
using JiebaNet.Segmenter;

namespace Wenxi.JiebaNet.Tests.Segmenter;

/// <summary>Not in parallel: the folder is the program's.</summary>
[NonParallelizable]
public sealed class ConfigManagerTests
{
    private const string Text = "我们在北京学习，我们学习语言";

    [Test]
    public void Paths_StandInTheFolder()
    {
        string folder = ConfigManager.ConfigFileBaseDir;
        Assert.Multiple(() =>
        {
            Assert.That(folder, Is.EqualTo(Path.Combine(AppContext.BaseDirectory, "Resources")));
            Assert.That(ConfigManager.MainDictFile, Is.EqualTo(Path.Combine(folder, "dict.txt")));
            Assert.That(ConfigManager.IdfFile, Is.EqualTo(Path.Combine(folder, "idf.txt")));
            Assert.That(ConfigManager.StopWordsFile, Is.EqualTo(Path.Combine(folder, "stopwords.txt")));
            Assert.That(
                new[]
                {
                    ConfigManager.CharStateTabFile, ConfigManager.PosProbEmitFile, ConfigManager.PosProbStartFile,
                    ConfigManager.PosProbTransFile, ConfigManager.ProbEmitFile, ConfigManager.ProbTransFile,
                }.Select(Path.GetFileName),
                Is.EqualTo(new[] { "char_state_tab.json", "pos_prob_emit.json", "pos_prob_start.json", "pos_prob_trans.json", "prob_emit.json", "prob_trans.json" }));
        });
    }

    [Test]
    public void AnotherFolder_ChangesPathsAndNothingElse()
    {
        string before = ConfigManager.ConfigFileBaseDir;
        try
        {
            ConfigManager.ConfigFileBaseDir = "elsewhere";
            Assert.Multiple(() =>
            {
                Assert.That(ConfigManager.MainDictFile, Is.EqualTo(Path.Combine("elsewhere", "dict.txt")));
                Assert.That(new JiebaSegmenter().Cut("我来到北京"), Is.EqualTo(new[] { "我", "来到", "北京" }));
                Assert.That(() => ConfigManager.ConfigFileBaseDir = null!, Throws.ArgumentNullException);
            });
        }
        finally
        {
            ConfigManager.ConfigFileBaseDir = before;
        }
    }

    [Test]
    public void PathsWithoutFile_HandedBack_MeanTheEmbeddedLists()
    {
        var extractor = new TfidfExtractor();
        IEnumerable<string> before = extractor.ExtractTags(Text);
        using var stopWords = new TemporaryFile("北京");
        using var idf = new TemporaryFile("语言 100", "学习 0.1");
        extractor.SetStopWords(stopWords.FilePath);
        extractor.SetIdfPath(idf.FilePath);
        IEnumerable<string> changed = extractor.ExtractTags(Text);
        extractor.SetStopWords(ConfigManager.StopWordsFile);
        extractor.SetIdfPath(ConfigManager.IdfFile);
        Assert.Multiple(() =>
        {
            Assert.That(changed, Is.Not.EqualTo(before));
            Assert.That(extractor.ExtractTags(Text), Is.EqualTo(before));
        });
    }
}
