using System.Text;
using Wenxi.Cli.Input;

namespace Wenxi.Cli.Output;

/// <summary>Collects analyses and writes them as one HTML page: an article by itself, or several as a corpus.</summary>
internal sealed class ReportFile(CommandHost host, string path)
{
    private readonly List<(InputFile Input, ArticleAnalysis Analysis)> _analyses = [];

    public void Add(InputFile input, ArticleAnalysis analysis) => _analyses.Add((input, analysis));

    /// <summary>Writes the page, unless no input could be analysed.</summary>
    /// <returns>The exit code.</returns>
    public int Write()
    {
        if (_analyses.Count == 0)
            return ExitCode.InputFailed;
        try
        {
            File.WriteAllText(path, Page(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            return ExitCode.Done;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            host.Report(path, $"the report cannot be written ({exception.Message.TrimEnd('.')}); check the name and its folder");
            return ExitCode.InputFailed;
        }
    }

    private string Page()
    {
        if (_analyses is [var (_, only)])
            return only.ToHtmlReport();
        // Files of different folders are compared folder by folder: 2022/*.html 2023/*.html.
        var folders = _analyses.ConvertAll(static entry => FolderOf(entry.Input));
        var isGrouped = folders.Distinct(StringComparer.Ordinal).Count() > 1;
        return CorpusReport.ToHtml([.. _analyses.Select((entry, index) => new ReportDocument
        {
            Analysis = entry.Analysis,
            Name = entry.Input.IsStandardInput ? entry.Input.Name : Path.GetFileName(entry.Input.Name),
            Group = isGrouped ? folders[index] : null,
        })]);
    }

    private static string FolderOf(InputFile input) =>
        input.IsStandardInput ? input.Name : Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(input.Name))) is { Length: > 0 } name ? name : "/";
}
