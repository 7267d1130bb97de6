using Wenxi.Entities.Rules;
using Wenxi.Evaluation.Gold;
using Wenxi.Tagging;

namespace Wenxi.Evaluation.Entities;

/// <summary>
/// Micro F1 of exact span and type. Every sentence is a document of its own: nothing is learned from one for the next.
/// </summary>
internal static class EntityReport
{
    public static int Run(string[] arguments)
    {
        string? errors = null;
        if (arguments is ["--errors", var folder, ..])
        {
            errors = folder;
            arguments = arguments[2..];
            Directory.CreateDirectory(folder);
        }

        string[] files = arguments.Length > 0 ? arguments : [.. GoldFile.Default("")];
        EntityFinder[] finders =
            [EntityFinder.DictionaryTagsOnly(), EntityFinder.BestLabels(), EntityFinder.ProbableSpans(), EntityFinder.TunedSpans(), EntityFinder.Recognizer()];
        Score(files, finders, errors);
        return 0;
    }

    /// <summary>What each rule adds to those before it.</summary>
    public static int RunLadder(string[] arguments)
    {
        string[] files = arguments.Length > 0 ? arguments : [.. GoldFile.Default("")];
        Score(files, [.. NameRules.InOrder.Select((rule, i) => EntityFinder.Rules(TaggerModel.Entities, i + 1, "+ " + rule.Name))], null);
        return 0;
    }

    private static void Score(string[] files, EntityFinder[] finders, string? errors)
    {
        Console.WriteLine("| file | system | P | R | F1 | PER | LOC | ORG |");
        Console.WriteLine("|---|---|---:|---:|---:|---:|---:|---:|");
        foreach (string file in files)
        {
            List<GoldSentence> sentences = GoldFile.Read(file);
            foreach (EntityFinder finder in finders)
            {
                string? errorFile = errors is not null && finder == finders[^1] ? Path.Combine(errors, Path.GetFileNameWithoutExtension(file) + ".txt") : null;
                using StreamWriter? writer = errorFile is null ? null : new StreamWriter(errorFile);
                Print(Path.GetFileNameWithoutExtension(file), finder.Name, Score(finder, sentences, writer));
            }
        }
    }

    private static Counts[] Score(EntityFinder finder, List<GoldSentence> sentences, StreamWriter? errors)
    {
        var counts = new Counts[3];
        foreach (GoldSentence sentence in sentences)
        {
            HashSet<GoldName> found = [.. finder.Find(sentence.Text)];
            foreach (GoldName name in found)
                counts[(int)name.Type] += new Counts(1, 0, sentence.Names.Contains(name) ? 1 : 0);
            foreach (GoldName name in sentence.Names)
                counts[(int)name.Type] += new Counts(0, 1, 0);
            errors?.Write(ErrorLines.Of(sentence, found));
        }

        return counts;
    }

    private static void Print(string file, string system, Counts[] counts)
    {
        Counts all = counts[0] + counts[1] + counts[2];
        Console.WriteLine(FormattableString.Invariant(
            $"| {file} | {system} | {all.Precision:.000} | {all.Recall:.000} | **{all.F1:.0000}** | {counts[0].F1:.000} | {counts[1].F1:.000} | {counts[2].F1:.000} |"));
    }
}
