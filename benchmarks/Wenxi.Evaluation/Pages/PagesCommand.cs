namespace Wenxi.Evaluation.Pages;

/// <summary><c>pages</c>: reads real pages and scores what the reader found against what a person found.</summary>
internal static class PagesCommand
{
    public static int Run(string[] args)
    {
        var folder = args.FirstOrDefault(static (arg) => !arg.StartsWith('-') && Directory.Exists(arg)) ?? Path.Combine(Repository.Shared, "data", "pages");
        if (!File.Exists(Path.Combine(folder, "gold.jsonl")))
        {
            Console.Error.WriteLine($"{folder} has no gold.jsonl");
            return 1;
        }

        var gold = GoldPage.Load(folder);
        if (args is [.., "--diff", var id])
            return BodyDifference.Write(gold.Single(page => page.Id == id));
        if (args.Contains("--hard"))
            return HardPages.Write(gold);
        if (args.Contains("--time"))
            return ReadingTime.Write(gold);
        var scores = gold.Select(static page => PageScore.Of(page, Read(page))).ToArray();
        foreach (var score in scores)
            WriteLine(score, args.Contains("--details"));
        WriteTotals(scores);
        return 0;
    }

    private static Article Read(GoldPage page)
    {
        try
        {
            return new ArticleReader().ReadFile(page.Path);
        }
        catch (ArticleReadException exception)
        {
            Console.WriteLine(exception.Message);
            return new Article();
        }
    }

    private static void WriteLine(PageScore score, bool withDetails)
    {
        Console.WriteLine(
            $"{score.Gold.Id,-28} body {score.F1:F3} (p {score.Precision:F3} r {score.Recall:F3})  title {Sign(score.Title)} day {Sign(score.Day)} minute {Sign(score.Minute)} authors {Sign(score.Authors)} source {Sign(score.Source)}");
        if (!score.Title)
            Console.WriteLine($"    title   {score.Found.Title} / {score.Gold.Titles[0]}");
        if (score.Day == false || score.Minute == false)
            Console.WriteLine($"    date    {score.Found.PublishedAt} / {score.Gold.Date}");
        if (score.Authors == false || score.Invents || withDetails)
            Console.WriteLine($"    authors {string.Join(';', score.Found.Authors)} / {string.Join(';', score.Gold.Authors)}");
        if (score.Source == false || score.Invents || withDetails)
            Console.WriteLine($"    source  {score.Found.Source} / {string.Join(';', score.Gold.Sources)}");
    }

    private static void WriteTotals(PageScore[] scores)
    {
        Console.WriteLine($"{scores.Length} pages");
        Console.WriteLine($"body    mean F1 {scores.Average(static score => score.F1):F4}, worst {scores.Min(static score => score.F1):F3}");
        WriteShare("title", scores.Select(static score => (bool?)score.Title));
        WriteShare("day", scores.Select(static score => score.Day));
        WriteShare("minute", scores.Select(static score => score.Minute));
        WriteShare("authors", scores.Select(static score => score.Authors));
        WriteShare("source", scores.Select(static score => score.Source));
        Console.WriteLine($"invented authors or source: {scores.Count(static score => score.Invents)} pages");
    }

    private static void WriteShare(string name, IEnumerable<bool?> answers)
    {
        var known = answers.OfType<bool>().ToArray();
        var right = known.Count(static answer => answer);
        Console.WriteLine($"{name,-7} {right} of {known.Length} = {(double)right / known.Length:F3}");
    }

    private static char Sign(bool? answer) => answer switch { true => '+', false => 'x', null => '.' };
}
