namespace Wenxi.Evaluation.Keywords;

/// <summary>Mean F@5 over documents, for each set and way to find keywords.</summary>
internal static class KeywordReport
{
    public static int Run(string[] arguments)
    {
        switch (arguments)
        {
            case ["--features", var path, .. var files]:
                FeatureFile.Write(path, Read(files));
                return 0;
            case ["--time"]:
                return KeywordTime.Run();
        }

        KeywordSystem[] systems = KeywordSystem.All();
        Console.WriteLine("| documents | number | " + string.Join(" | ", systems.Select(system => system.Name)) + " |");
        Console.WriteLine("|---|---:|" + string.Concat(systems.Select(_ => "---:|")));
        foreach ((string name, List<KeywordDocument> documents) in Parts(Read(arguments)))
            Print(name, documents, systems);
        string pages = Path.Combine(Repository.Shared, "data", "pages");
        if (arguments.Length == 0 && Directory.Exists(pages))
            Print("pages that state keywords", [.. KeywordFile.ReadPages(pages)], systems);
        return 0;
    }

    private static List<KeywordDocument> Read(string[] files)
    {
        if (files.Length == 0)
            files = [.. Directory.EnumerateFiles(KeywordFile.DefaultFolder, "*.jsonl").Order(StringComparer.Ordinal)];
        return [.. files.SelectMany(KeywordFile.ReadLines)];
    }

    private static IEnumerable<(string Name, List<KeywordDocument> Documents)> Parts(List<KeywordDocument> documents)
    {
        foreach (IGrouping<string, KeywordDocument> set in documents.GroupBy(document => document.Set))
        {
            foreach (bool heldOut in new[] { true, false })
            {
                List<KeywordDocument> part = [.. set.Where(document => document.IsHeldOut == heldOut)];
                string name = $"{set.Key}, {(heldOut ? "held out" : "tuned on")}";
                yield return (name, part);
                yield return (name + ", without title", [.. part.Select(document => document.WithoutTitle())]);
            }
        }
    }

    private static void Print(string name, List<KeywordDocument> documents, KeywordSystem[] systems)
    {
        if (documents.Count == 0)
            return;
        IEnumerable<string> scores = systems.Select(system =>
            FormattableString.Invariant($"{documents.Average(document => KeywordScore.F1(system.Extract(document), document.Keywords)):.000}"));
        Console.WriteLine($"| {name} | {documents.Count} | {string.Join(" | ", scores)} |");
    }
}
