namespace Wenxi.Tests.Reporting;

/// <summary>Analyses that several tests of reports look at.</summary>
internal static class ReportSamples
{
    public static ArticleAnalyzer Analyzer { get; } = new();

    /// <summary>The page in the samples folder.</summary>
    public static ArticleAnalysis Page { get; } = Analyzer.Analyze(new ArticleReader().ReadFile(Path.Combine(Repository.Root, "samples", "nato-japan.html")));

    public static ArticleAnalysis Of(string text, string? title = null, string? date = null) => Analyzer.Analyze(new Article
    {
        Title = title,
        Text = text,
        PublishedAt = date is null ? null : new PublishedTime(DateTime.Parse(date, System.Globalization.CultureInfo.InvariantCulture), null, TimePrecision.Day),
    });
}
