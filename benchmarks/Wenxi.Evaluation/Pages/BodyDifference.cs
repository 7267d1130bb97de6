namespace Wenxi.Evaluation.Pages;

/// <summary>Shows which lines of a body are missing and which are too many.</summary>
internal static class BodyDifference
{
    public static int Write(GoldPage page)
    {
        var article = new ArticleReader().ReadFile(page.Path);
        var (found, gold) = (article.Text.Split('\n'), page.Body.Split('\n'));
        foreach (var line in found.Except(gold))
            Console.WriteLine($"+ {line}");
        foreach (var line in gold.Except(found))
            Console.WriteLine($"- {line}");
        return 0;
    }
}
