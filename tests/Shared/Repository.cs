namespace Wenxi;

/// <summary>Where this checkout lies, found by walking up from the program. Linked into tests and benchmarks.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>The folder of texts beside the checkout, which may be missing.</summary>
    public static string Shared { get; } = Path.Combine(Root, "..", "shared");

    public static string Dictionaries { get; } = Path.Combine(Root, "dictionaries");

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Analysis.sln")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException("Analysis.sln stands in no folder above " + AppContext.BaseDirectory);
    }
}
