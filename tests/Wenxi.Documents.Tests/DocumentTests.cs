using System.Reflection;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;
using Wenxi.Segmentation;

namespace Wenxi.Documents.Tests;

/// <summary>Runs the samples of the documents, block by block as one script, and compares what they print with what they say.</summary>
[NonParallelizable]
public sealed class DocumentTests
{
    private static readonly ScriptOptions Options = ScriptOptions.Default
        .WithReferences([.. LoadedByName(), typeof(Segmenter).Assembly, typeof(ArticleAnalyzer).Assembly, typeof(Statistics.ParquetMatrix).Assembly, typeof(JiebaNet.Segmenter.JiebaSegmenter).Assembly])
        .WithImports("System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Threading", "System.Threading.Tasks");

    private static IEnumerable<string> Documents() =>
        new[] { "README.md", "README.zh-CN.md" }
            .Concat(Directory.Exists(Docs) ? Directory.GetFiles(Docs, "*.md").Select(path => Path.GetRelativePath(Repository.Root, path)) : [])
            .Where(name => Sample.In(Path.Combine(Repository.Root, name)).Any())
            .Order(StringComparer.Ordinal);

    private static string Docs => Path.Combine(Repository.Root, "docs");

    [TestCaseSource(nameof(Documents))]
    public async Task Samples_PrintWhatTheDocumentSays(string document)
    {
        string folder = Directory.GetCurrentDirectory();
        TextWriter console = Console.Out;
        Directory.SetCurrentDirectory(Repository.Root);
        try
        {
            ScriptState<object>? state = null;
            foreach (Sample sample in Sample.In(Path.Combine(Repository.Root, document)))
            {
                using var output = new StringWriter { NewLine = "\n" };
                Console.SetOut(output);
                try
                {
                    state = state is null ? await CSharpScript.RunAsync(sample.Code, Options) : await state.ContinueWithAsync(sample.Code, Options);
                }
                catch (CompilationErrorException error)
                {
                    Assert.Fail($"{document}({sample.Line}): {error.Message}");
                }

                Assert.That(
                    output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimEnd()), Is.EqualTo(sample.Printed),
                    $"{document}({sample.Line})");
            }
        }
        finally
        {
            Console.SetOut(console);
            Directory.SetCurrentDirectory(folder);
        }
    }

    // What a project with implicit usings refers to.
    private static IEnumerable<Assembly> LoadedByName() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => Assembly.Load(AssemblyName.GetAssemblyName(path)));
}
