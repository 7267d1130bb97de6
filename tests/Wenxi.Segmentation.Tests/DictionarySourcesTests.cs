using System.Security.Cryptography;
using System.Text.Json;

namespace Wenxi.Segmentation.Tests;

/// <summary>Every data file is listed with its hash and licence, and its folder says where it comes from.</summary>
public sealed class DictionarySourcesTests
{
    private static readonly string[] Kinds = ["segmentation", "terms", "tagger", "entities", "names", "jieba-net"];

    private static JsonElement[] Entries(string list = "files")
    {
        string manifest = Path.Combine(Repository.Dictionaries, "manifest.json");
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(manifest));
        return [.. document.RootElement.GetProperty(list).EnumerateArray().Select(entry => entry.Clone())];
    }

    private static IEnumerable<TestCaseData> Files() =>
        Entries().Select(entry => new TestCaseData(entry).SetArgDisplayNames(entry.GetProperty("path").GetString()!));

    [TestCaseSource(nameof(Files))]
    public void ListedFile_HasItsHashLicenceAndSource(JsonElement entry)
    {
        string path = Path.Combine(Repository.Dictionaries, entry.GetProperty("path").GetString()!);
        string folder = Path.GetDirectoryName(path)!;
        Assert.Multiple(() =>
        {
            Assert.That(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path))), Is.EqualTo(entry.GetProperty("sha256").GetString()));
            Assert.That(new FileInfo(path).Length, Is.EqualTo(entry.GetProperty("bytes").GetInt64()));
            Assert.That(entry.GetProperty("license").GetString(), Is.Not.Empty);
            Assert.That(Kinds, Does.Contain(entry.GetProperty("image").GetString()));
            Assert.That(File.ReadAllText(Path.Combine(folder, "SOURCE.md")), Does.Contain(Path.GetFileName(path)).Or.Contain("*"));
            Assert.That(Path.Combine(folder, "LICENSE"), Does.Exist);
        });
    }

    [Test]
    public void EveryDataFile_IsListed()
    {
        string[] extensions = [".txt", ".tsv", ".bin"];
        IEnumerable<string> onDisk = Directory.EnumerateFiles(Repository.Dictionaries, "*", SearchOption.AllDirectories)
            .Where(path => extensions.Contains(Path.GetExtension(path)))
            .Select(path => Path.GetRelativePath(Repository.Dictionaries, path).Replace('\\', '/'));
        Assert.That(Entries().Select(entry => entry.GetProperty("path").GetString()), Is.EquivalentTo(onDisk));
    }

    [Test]
    public void EveryFolder_IsListed_WithTheVersionThatItsSourceNames()
    {
        JsonElement[] sources = Entries("sources");
        Assert.That(sources.Select(source => source.GetProperty("folder").GetString()),
            Is.EquivalentTo(Directory.EnumerateDirectories(Repository.Dictionaries).Select(Path.GetFileName)));
        foreach (JsonElement source in sources)
        {
            string text = File.ReadAllText(Path.Combine(Repository.Dictionaries, source.GetProperty("folder").GetString()!, "SOURCE.md"));
            if (source.TryGetProperty("version", out JsonElement version))
                Assert.That(text, Does.Contain(version.GetString()));
            else
                Assert.That(source.GetProperty("origin").GetString(), Does.StartWith("the Wenxi authors"));
        }
    }
}
