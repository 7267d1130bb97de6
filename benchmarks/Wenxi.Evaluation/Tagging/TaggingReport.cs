using Wenxi.Evaluation.Gold;
using Wenxi.Segmentation;

namespace Wenxi.Evaluation.Tagging;

/// <summary>How many words get the right class, of those whose ends are right, and F1 of words with their classes.</summary>
internal static class TaggingReport
{
    public static int Run(string[] arguments)
    {
        string[] files = arguments.Length > 0 ? arguments : [.. GoldFile.Default(".conll")];
        (string Name, Func<string, IEnumerable<Token>> Tag)[] systems = [("Segmenter, tags", Words()), ("ArticleAnalyzer, names as words", Names())];
        Console.WriteLine("| file | system | words with right ends | their classes right | F1 with class |");
        Console.WriteLine("|---|---|---:|---:|---:|");
        foreach (string file in files)
        {
            List<GoldSentence> sentences = GoldFile.Read(file);
            foreach ((string name, Func<string, IEnumerable<Token>> tag) in systems)
                Print(Path.GetFileNameWithoutExtension(file), name, sentences, tag);
        }

        return 0;
    }

    private static Func<string, IEnumerable<Token>> Words()
    {
        var segmenter = new Segmenter(new SegmenterOptions { Tags = true });
        return text => segmenter.Segment(text);
    }

    private static Func<string, IEnumerable<Token>> Names()
    {
        var analyzer = new ArticleAnalyzer();
        return text => analyzer.Analyze(text).Tokens;
    }

    private static void Print(string file, string system, List<GoldSentence> sentences, Func<string, IEnumerable<Token>> tag)
    {
        int found = 0, marked = 0, bounded = 0, right = 0;
        foreach (GoldSentence sentence in sentences)
        {
            var classes = new Dictionary<(int, int), string>();
            foreach (Token token in tag(sentence.Text))
                classes[(token.Start, token.End)] = WordClasses.OfTag(token.Tag!);
            found += classes.Count;
            int start = 0;
            for (int i = 0; i < sentence.Words.Count; start = sentence.Words[i++])
            {
                marked++;
                if (WordClasses.OfUniversal(sentence.Classes[i]) is not { } wanted || !classes.TryGetValue((start, sentence.Words[i]), out string? given))
                    continue;
                bounded++;
                right += given == wanted ? 1 : 0;
            }
        }

        double share = bounded == 0 ? 0 : (double)right / bounded;
        Console.WriteLine(FormattableString.Invariant($"| {file} | {system} | {bounded} of {marked} | {share:.000} | {new Counts(found, marked, right).F1:.000} |"));
    }
}
