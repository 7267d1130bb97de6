using System.Text.Json;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.Data.Analysis;
using Microsoft.DotNet.Interactive.Formatting;
using Wenxi.Segmentation;

namespace Wenxi.Notebook.Tests;

/// <summary>Runs the cells of the notebook in order, as a host does, and shows what each gives.</summary>
[NonParallelizable]
public sealed class NotebookTests
{
    private const string Package = "#r \"nuget:";

    private static readonly string Samples = Path.Combine(Repository.Root, "samples");

    [Test]
    public async Task Cells_RunInOrder_AndShowWhatTheySay()
    {
        var folder = Environment.CurrentDirectory;
        Environment.CurrentDirectory = Samples;
        try
        {
            ScriptState<object>? state = null;
            var shown = new List<string>();
            foreach (var cell in CodeCells())
            {
                state = state is null ? await CSharpScript.RunAsync(cell, Options) : await state.ContinueWithAsync(cell, Options);
                if (state.ReturnValue is { } value)
                    shown.Add(value.ToDisplayString("text/html"));
            }
            Assert.Multiple(() =>
            {
                Assert.That(shown, Has.Count.GreaterThanOrEqualTo(5), "cells that end with a value");
                Assert.That(shown, Has.All.Length.GreaterThan(20));
                Assert.That(string.Concat(shown), Does.Contain("岸田文雄").And.Contain("Jens Stoltenberg").And.Contain("wenxi fragment"));
            });
        }
        finally
        {
            Environment.CurrentDirectory = folder;
        }
    }

    [Test]
    public void Notebook_NamesTheVersionOfThePackage()
    {
        var version = System.Xml.Linq.XDocument.Load(Path.Combine(Repository.Root, "Directory.Build.props")).Descendants("VersionPrefix").Single().Value;
        Assert.That(AllCode(), Does.Contain($"{Package} Wenxi, {version}\""));
    }

    // Packages are referenced here, not fetched: the notebook is tested with the code beside it.
    private static ScriptOptions Options { get; } = ScriptOptions.Default
        .AddReferences(typeof(ArticleAnalyzer).Assembly, typeof(Segmenter).Assembly, typeof(DataFrame).Assembly)
        .AddImports("System", "System.Collections.Generic", "System.IO", "System.Linq");

    private static IEnumerable<string> CodeCells() => ReadCells().Select(static cell =>
        string.Join('\n', cell.Split('\n').Where(static line => !line.StartsWith(Package, StringComparison.Ordinal)))).Where(static cell => !string.IsNullOrWhiteSpace(cell));

    private static string AllCode() => string.Join('\n', ReadCells());

    private static List<string> ReadCells()
    {
        using var notebook = JsonDocument.Parse(File.ReadAllText(Path.Combine(Samples, "analysis.ipynb")));
        return [.. notebook.RootElement.GetProperty("cells").EnumerateArray()
            .Where(static cell => cell.GetProperty("cell_type").GetString() == "code")
            .Select(static cell => string.Concat(cell.GetProperty("source").EnumerateArray().Select(static line => line.GetString())))];
    }
}
