namespace Wenxi.Tests;

/// <summary>Where the repository and, beside it, the shared test data are.</summary>
internal static class TestPaths
{
    public static string Root { get; } = FindRoot();

    /// <summary>The real article, which is no part of the project; tests that need it are skipped without it.</summary>
    public static byte[] SharedArticle()
    {
        var path = Path.Combine(Root, "..", "shared", "article", "rfi-nato-japan.html");
        if (!File.Exists(path))
            Assert.Ignore("needs ../shared/article");
        return File.ReadAllBytes(path);
    }

    private static string FindRoot()
    {
        for (var directory = new DirectoryInfo(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
        {
            if (File.Exists(Path.Combine(directory.FullName, "Analysis.sln")))
                return directory.FullName;
        }
        throw new InvalidOperationException("The tests run outside of the repository.");
    }
}
