using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Wenxi.Evaluation.Pages;

/// <summary>
/// The pages made harder, to see what finding the body leans on: without the names of their elements, with only the
/// beginning of the article, without a headline, and with all of that.
/// </summary>
internal static class HardPages
{
    private const int ShortLines = 3;
    private const int ShortestText = 4;

    public static int Write(GoldPage[] pages)
    {
        Console.WriteLine($"{"",-28} {"nameless",9} {"short",9} {"headless",9} {"all",9}");
        var sums = new double[4];
        foreach (var page in pages)
        {
            double[] scores =
            [
                Score(page, names: true, cut: false, title: false),
                Score(page, names: false, cut: true, title: false),
                Score(page, names: false, cut: false, title: true),
                Score(page, names: true, cut: true, title: true),
            ];
            for (var i = 0; i < sums.Length; i++)
                sums[i] += scores[i];
            Console.WriteLine($"{page.Id,-28} {string.Join(' ', scores.Select(static score => $"{score,9:F3}"))}");
        }

        Console.WriteLine($"{"mean",-28} {string.Join(' ', sums.Select(sum => $"{sum / pages.Length,9:F3}"))}");
        return 0;
    }

    private static double Score(GoldPage page, bool names, bool cut, bool title)
    {
        var gold = page.Body;
        using var document = new HtmlParser().ParseDocument(File.ReadAllText(page.Path));
        if (cut)
            gold = CutBody(document, gold);
        if (title)
            DropTitle(document, page.Titles[0]);
        var markup = document.DocumentElement.OuterHtml;
        if (names)
            markup = DropNames(markup);
        try
        {
            return TokenGrams.Compare(new ArticleReader().Read(markup).Text, gold).F1;
        }
        catch (ArticleReadException)
        {
            return 0;
        }
    }

    private static string DropNames(string markup)
    {
        using var document = new HtmlParser().ParseDocument(markup);
        foreach (var element in document.All)
        {
            foreach (var name in (string[])["class", "id", "itemprop", "role", "name"])
            {
                if (element.LocalName != "meta")
                    element.RemoveAttribute(name);
            }
        }

        var text = document.DocumentElement.OuterHtml;
        foreach (var name in (string[])["article", "aside", "nav", "footer", "header", "main", "section"])
            text = text.Replace($"<{name}", "<div", StringComparison.Ordinal).Replace($"</{name}>", "</div>", StringComparison.Ordinal);
        return text.Replace("<diving", "<heading", StringComparison.Ordinal);
    }

    private static string CutBody(IDocument document, string gold)
    {
        var lines = gold.Split('\n');
        var kept = string.Join('\n', lines.Take(ShortLines));
        var (keptText, dropped) = (Compact(kept), Compact(string.Join("", lines.Skip(ShortLines))));
        foreach (var text in document.Body!.Descendants<IText>().ToArray())
        {
            var compact = Compact(text.Data);
            if (compact.Length >= ShortestText && text.ParentElement is not { LocalName: "a" or "script" or "style" } && dropped.Contains(compact, StringComparison.Ordinal) && !keptText.Contains(compact, StringComparison.Ordinal))
                text.Data = "";
        }

        return kept;
    }

    private static void DropTitle(IDocument document, string title)
    {
        foreach (var element in document.QuerySelectorAll("title, h1, meta[property='og:title']").ToArray())
            element.Remove();
        foreach (var text in document.Body!.Descendants<IText>().Where(text => Compact(text.Data) == Compact(title)).ToArray())
            text.Data = "";
    }

    private static string Compact(string text) => string.Concat(text.Where(static c => !char.IsWhiteSpace(c)));
}
