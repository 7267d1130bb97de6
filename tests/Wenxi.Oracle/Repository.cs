namespace Wenxi.Oracle;

/// <summary>Where this checkout lies, found by walking up from the program.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>The folder of texts beside the checkout, which may be missing.</summary>
    public static string Shared { get; } = Path.Combine(Root, "..", "shared");

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Analysis.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException("Analysis.sln stands in no folder above " + AppContext.BaseDirectory);
    }
}
