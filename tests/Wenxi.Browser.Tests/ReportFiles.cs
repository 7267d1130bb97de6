namespace Wenxi.Browser.Tests;

/// <summary>The reports to look at, written once into a folder of their own.</summary>
internal sealed class ReportFiles : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("wenxi-reports-");

    public ReportFiles()
    {
        var analyzer = new ArticleAnalyzer();
        Article = analyzer.Analyze(new ArticleReader().ReadFile(Path.Combine(Repository.Root, "samples", "nato-japan.html")));
        Write("article", Article.ToHtmlReport());
        Write("corpus", CorpusReport.ToHtml(
        [
            new ReportDocument { Analysis = Article, Group = "国际" },
            .. SampleTexts.All.Select(sample => new ReportDocument { Analysis = analyzer.Analyze(sample.Article), Group = sample.Group }),
        ]));
        Write("fragment", "<!DOCTYPE html><html lang=\"en\"><title>fragment</title><body style=\"margin:0\">" + Article.ToHtml());
        Write("hostile", analyzer.Analyze(new Article
        {
            Title = "<script>document.title='run'</script>",
            Language = "\"><script>document.title='run'</script>",
            Text = "<img src=x onerror=\"document.title='run'\">北约秘书长在东京。" + new string('长', 500) + new string('w', 500),
        }).ToHtmlReport());
    }

    public static string[] Names { get; } = ["article", "corpus", "hostile", "fragment"];

    public ArticleAnalysis Article { get; }

    public string Address(string name) => new Uri(Path.Combine(_folder.FullName, name + ".html")).AbsoluteUri;

    public void Dispose() => _folder.Delete(recursive: true);

    private void Write(string name, string html) => File.WriteAllText(Path.Combine(_folder.FullName, name + ".html"), html);
}
