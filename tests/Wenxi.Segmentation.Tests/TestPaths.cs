using System.Runtime.CompilerServices;

namespace Wenxi.Segmentation.Tests;

/// <summary>Where test data lies, found from this source file.</summary>
internal static class TestPaths
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", ".."));

    public static string Dictionaries => Path.Combine(Root, "dictionaries");

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
