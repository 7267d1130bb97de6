using System.Text.Json;

namespace Wenxi.Cli.Tests;

/// <summary>The verbs about many texts: collocations, keyness, concordance, topics, newwords.</summary>
public sealed class CorpusVerbTests
{
    private const string Sea = "渔民把新鲜的海鱼搬上码头。新鲜的海鱼最受欢迎。老渔民说，今年的海鱼比去年多。\n渔船回港，渔民很高兴。新鲜的海鱼卖得很快。\n";
    private const string School = "学校修了新的教室。老师教学生用电脑。\n学生在教室里听老师讲课，老师很高兴。学校的学生很多。\n";

    private static JsonElement Json(string line) => JsonDocument.Parse(line).RootElement;

    private static string[] Lines(string output) => output.Split('\n')[..^1];

    private static string[] Terms(JsonElement array, string name) => [.. array.EnumerateArray().Select(element => element.GetProperty(name).GetString()!)];

    [Test]
    public void Collocations_OfStandardInput_IsCsv()
    {
        var run = CommandRun.Of(Sea, "collocations", "--min-count", "2", "--window", "3");
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.Zero);
            Assert.That(Lines(run.Output)[0], Is.EqualTo("first,second,count,firstCount,secondCount,score"));
            Assert.That(Lines(run.Output)[1], Does.StartWith("新鲜,海鱼,3,3,4,"), "的 stands between them and is left out afterwards");
        });
    }

    [Test]
    public void Collocations_Json_OfNode()
    {
        var run = CommandRun.Of(Sea, "collocations", "--min-count", "1", "--node", "渔民", "--window", "4", "--format", "json", "--lines", "--measure", "pmi");
        var json = Json(run.Output);
        Assert.Multiple(() =>
        {
            Assert.That(json.GetProperty("documentCount").GetInt32(), Is.EqualTo(2), "two lines");
            foreach (var pair in json.GetProperty("collocations").EnumerateArray())
                Assert.That(new[] { pair.GetProperty("first").GetString(), pair.GetProperty("second").GetString() }, Does.Contain("渔民"));
            Assert.That(json.GetProperty("collocations").GetArrayLength(), Is.Positive);
        });
    }

    [Test]
    public void Collocations_Text_HasBars()
    {
        var run = CommandRun.Of(Sea, "collocations", "--min-count", "2", "--window", "3", "--format", "text");
        Assert.That(Lines(run.Output)[1], Does.Match("^新鲜 +海鱼 +3 +3 +4 +[0-9.]+ +█+$"));
    }

    [Test]
    public void Collocations_TheSameFileTwice_IsTwoDocuments()
    {
        using var files = new TemporaryFiles();
        var path = files.Write("sea.txt", Sea);
        Assert.That(Json(CommandRun.Of("", "collocations", path, path, "--format", "json").Output).GetProperty("documentCount").GetInt32(), Is.EqualTo(2));
    }

    [Test]
    public void Collocations_AFolderAndAMissingFile()
    {
        using var files = new TemporaryFiles();
        files.Write("b.txt", Sea);
        files.Write("a.txt", School);
        files.Write("c.png", [1, 2, 3, 0]);
        var run = CommandRun.Of("", "collocations", files.Folder, files.Path("none.txt"), "--format", "json");
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(1));
            Assert.That(run.Error, Does.Contain("none.txt: no such file"));
            Assert.That(Json(run.Output).GetProperty("documentCount").GetInt32(), Is.EqualTo(2), "the picture is no text");
        });
    }

    [Test]
    public void Keyness_TargetAgainstReference()
    {
        using var files = new TemporaryFiles();
        var (sea, school) = (files.Write("sea.txt", Sea), files.Write("school.txt", School));
        var run = CommandRun.Of("", "keyness", sea, "--reference", school, "--format", "json", "--top", "2");
        var negative = CommandRun.Of("", "keyness", sea, "--reference", school, "--negative", "--format", "jsonl", "--top", "1");
        Assert.Multiple(() =>
        {
            Assert.That(Terms(Json(run.Output).GetProperty("terms"), "term"), Is.EqualTo(new[] { "海鱼", "新鲜" }).Or.EqualTo(new[] { "海鱼", "渔民" }));
            Assert.That(Json(run.Output).GetProperty("terms")[0].GetProperty("targetCount").GetInt32(), Is.EqualTo(4));
            Assert.That(Json(negative.Output).GetProperty("score").GetDouble(), Is.Negative);
            Assert.That(new[] { "老师", "学生" }, Does.Contain(Json(negative.Output).GetProperty("term").GetString()));
        });
    }

    [Test]
    public void Keyness_WithoutReference_IsWrongUsage() =>
        Assert.That(CommandRun.Of(Sea, "keyness").ExitCode, Is.EqualTo(2));

    [Test]
    public void Concordance_Csv_AndText()
    {
        var csv = CommandRun.Of(Sea, "concordance", "--query", "新鲜 的 海鱼", "--context", "2", "--format", "csv");
        var text = CommandRun.Of(Sea, "concordance", "--query", "新鲜 的 海鱼", "--context", "2", "--format", "text");
        Assert.Multiple(() =>
        {
            Assert.That(Lines(csv.Output), Has.Length.EqualTo(4));
            Assert.That(Lines(csv.Output)[0], Is.EqualTo("document,start,length,left,match,right"));
            Assert.That(Lines(csv.Output)[1], Does.StartWith("standard input,3,5,渔民把,新鲜的海鱼,搬上"));
            Assert.That(Lines(text.Output)[0], Does.Contain("渔民把  新鲜的海鱼  搬上"));
            Assert.That(Lines(text.Output)[^1], Is.EqualTo("3 lines"));
        });
    }

    [Test]
    public void Concordance_OfText_ByCharacters()
    {
        var run = CommandRun.Of(Sea, "concordance", "--query", "鱼", "--text", "--context", "2", "--format", "jsonl", "--top", "1");
        Assert.That(run.Output, Is.EqualTo("""{"document":"standard input","start":7,"length":1,"left":"的海","match":"鱼","right":"搬上"}""" + "\n"));
    }

    [TestCase("concordance", "--query", " * ")]
    [TestCase("concordance")]
    [TestCase("collocations", "--window", "1")]
    [TestCase("collocations", "--measure", "none")]
    [TestCase("newwords", "--max-length", "17")]
    [TestCase("newwords", "--min-cohesion", "x")]
    [TestCase("topics", "--topics", "0")]
    [TestCase("topics", "--lines", "--html")]
    public void WrongOptions_AreWrongUsage(params string[] args)
    {
        var run = CommandRun.Of(Sea, args);
        Assert.That((run.ExitCode, run.Output), Is.EqualTo((2, "")), run.Error);
    }

    [TestCase("nmf")]
    [TestCase("lsa")]
    [TestCase("kmeans")]
    public void Topics_OfLines(string method)
    {
        var run = CommandRun.Of(Sea + School, "topics", "--lines", "--topics", "2", "--method", method, "--min-documents", "1", "--format", "json", "--terms", "3");
        var json = Json(run.Output);
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.Zero, run.Error);
            Assert.That(json.GetProperty("documentCount").GetInt32(), Is.EqualTo(4));
            Assert.That(json.GetProperty("topics").EnumerateArray().Select(static topic => topic.GetProperty("topic").GetInt32()), Is.EqualTo(new[] { 1, 2 }));
            Assert.That(json.GetProperty("topics")[0].GetProperty("terms").GetArrayLength(), Is.EqualTo(3));
            Assert.That(json.GetProperty("topics")[0].GetProperty("documents")[0].GetProperty("document").GetString(), Does.StartWith("standard input:"));
        });
    }

    [Test]
    public void Topics_Nmf_TellsTheSubjectsApart()
    {
        var run = CommandRun.Of(Sea + School, "topics", "--lines", "--topics", "2", "--format", "jsonl", "--terms", "4", "--min-documents", "1");
        string[][] topics = [.. Lines(run.Output).Select(static line => Terms(Json(line).GetProperty("terms"), "term"))];
        Assert.That(topics.Select(static terms => (terms.Contains("海鱼"), terms.Contains("老师"))), Is.EquivalentTo(new[] { (true, false), (false, true) }));
    }

    [Test]
    public void Topics_CsvAndText()
    {
        var csv = CommandRun.Of(Sea + School, "topics", "--lines", "--topics", "2", "--terms", "2");
        var text = CommandRun.Of(Sea + School, "topics", "--lines", "--topics", "2", "--terms", "2", "--format", "text");
        Assert.Multiple(() =>
        {
            Assert.That(Lines(csv.Output)[0], Is.EqualTo("topic,share,rank,term,weight"));
            Assert.That(Lines(csv.Output), Has.Length.LessThanOrEqualTo(5));
            Assert.That(text.Output, Does.Match("(?m)^1  [0-9.]+ ?%$").And.Contain("█"));
        });
    }

    [Test]
    public void Topics_OfNothingInCommon_IsEmpty() =>
        Assert.That(CommandRun.Of("海鱼\n老师\n", "topics", "--lines").Output, Is.EqualTo("topic,share,rank,term,weight\n"));

    [Test]
    public void NewWords_AsADictionary()
    {
        const string Text = "昨天阿巴姆洛来了，孩子围着阿巴姆洛问问题。老师请阿巴姆洛唱歌，阿巴姆洛笑了。大家爱听阿巴姆洛讲故事；阿巴姆洛画了画。";
        string[] args = ["newwords", "--min-count", "3", "--min-cohesion", "2"];
        Assert.Multiple(() =>
        {
            Assert.That(CommandRun.Of(Text, [.. args, "--format", "dict"]).Output, Is.EqualTo("阿巴姆洛\n"));
            Assert.That(CommandRun.Of(Text, args).Output, Does.StartWith("text,count,cohesion,leftEntropy,rightEntropy,score\n阿巴姆洛,6,"));
            Assert.That(Json(CommandRun.Of(Text, [.. args, "--format", "json"]).Output).GetProperty("words")[0].GetProperty("count").GetInt32(), Is.EqualTo(6));
        });
    }

    [Test]
    public void Help_HasExamples([Values("collocations", "keyness", "concordance", "topics", "newwords")] string verb)
    {
        var output = CommandRun.Of("", verb, "--help").Output;
        Assert.That(output, Does.Contain("Examples:").And.Contain($"  wenxi {verb} "));
    }
}
