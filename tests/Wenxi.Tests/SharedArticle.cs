namespace Wenxi.Tests;

/// <summary>The real article, which is no part of the project; tests that need it are skipped without it.</summary>
internal static class SharedArticle
{
    public static byte[] Read()
    {
        var path = Path.Combine(Repository.Shared, "article", "rfi-nato-japan.html");
        if (!File.Exists(path))
            Assert.Ignore("needs ../shared/article");
        return File.ReadAllBytes(path);
    }
}
