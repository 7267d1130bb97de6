extern alias theirs;

using System.Globalization;
using System.Text;
using Wenxi.JiebaNet.Oracle;

// usage: Wenxi.JiebaNet.Oracle [NUMBER_OF_RANDOM_TEXTS]
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
// jieba.NET orders words by culture.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
theirs::JiebaNet.Segmenter.ConfigManager.ConfigFileBaseDir = Path.Combine(AppContext.BaseDirectory, "Resources");

const int ShownDifferences = 5;
int randomTexts = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 20_000;
string[] userWords = ["机器学习", "艾尔肯·吐尼亚孜", "短P-R间期", "cet-4", ".NET", "U.S.A.", "Steve Jobs", "学生会", "约翰·史密斯", "5%的", "超敏C反应蛋白"];
string[] deletedWords = ["天半", "大学生", "简历", "机器学习"];
int passed = 0, failed = 0;

CompareSurface();
Compare("word list", [.. Texts.Golden(), .. Texts.Random(randomTexts, 1)], [], [], _ => true);
CompareSuggestions();
Compare("user words", [.. Texts.Golden(), .. userWords.Select(word => $"说{word}是好的"), .. Texts.Random(randomTexts, 2)], userWords, [], _ => true);
// With the HMM jieba.NET may join a deleted word again, which Wenxi does not.
Compare("deleted words", [.. Texts.Golden(), .. Texts.Random(randomTexts / 4, 3)], userWords, deletedWords, name => name.Contains("without HMM", StringComparison.Ordinal) || name == "Cut all");
Console.WriteLine($"{passed} passed, {failed} failed");
return failed == 0 ? 0 : 1;

void Compare(string title, List<string> texts, string[] added, string[] deleted, Func<string, bool> isCompared)
{
    Answers ours = Ours.Make(added, deleted), theirs = Theirs.Make(added, deleted);
    foreach (string name in ours.Names.Where(isCompared))
        Report($"{title}: {name}", texts.Select(text => (text, ours[name, text], theirs[name, text])));
}

// All that code written for jieba.NET can name; Wenxi.JiebaNet may have more.
void CompareSurface()
{
    HashSet<string> ours = [.. Surface.Of(typeof(JiebaNet.Segmenter.JiebaSegmenter).Assembly)];
    List<string> theirs = [.. Surface.Of(typeof(theirs::JiebaNet.Segmenter.JiebaSegmenter).Assembly, typeof(theirs::JiebaNet.Analyser.TfidfExtractor).Assembly)];
    Report("public types and members", theirs.Select(line => (line, ours.Contains(line) ? line : "missing", line)));
}

// Sets: jieba.NET orders equally frequent words by their place in the word list.
void CompareSuggestions()
{
    Func<string, IEnumerable<string>> ours = Ours.Suggestions(), theirs = Theirs.Suggestions();
    string[] words = ["技术控", "北京", "京北市", "北京师大学", "忠心耿取", "中国银形", "人工只能", "电恼", "恭贺新喜", "走投无"];
    Report("suggestions", words.Select(word => (word, Show(ours(word)), Show(theirs(word)))));
    static string Show(IEnumerable<string> words) => string.Join(' ', words.Order(StringComparer.Ordinal));
}

void Report(string name, IEnumerable<(string Text, string Ours, string Theirs)> answers)
{
    int count = 0, different = 0;
    foreach ((string text, string ours, string theirs) in answers)
    {
        count++;
        if (ours != theirs && ++different <= ShownDifferences)
            Console.WriteLine($"{name}: {text.ReplaceLineEndings("\\n")}\n  ours   {ours}\n  theirs {theirs}");
    }

    passed += count - different;
    failed += different;
    Console.WriteLine($"{name}: {count} texts, {different} different");
}
