using System.Reflection;
using System.Text.Json;
using Wenxi.Cli.Output;
using Wenxi.Segmentation;

namespace Wenxi.Cli.Verbs;

/// <summary>What <c>wenxi dictionary</c> shows.</summary>
/// <param name="Dictionaries">The sources, by name.</param>
/// <param name="Images">What the library reads, compiled from them.</param>
internal sealed record DictionaryContent(IReadOnlyList<DictionaryRow> Dictionaries, IReadOnlyList<DictionaryImageRow> Images)
{
    private const string ManifestName = "manifest.json";
    private const string ImageExtension = ".image";

    public static DictionaryContent Load()
    {
        using var stream = typeof(DictionaryContent).Assembly.GetManifestResourceStream(ManifestName)!;
        var manifest = JsonSerializer.Deserialize(stream, CliJsonContext.Readable.DictionaryManifest)!;
        return new DictionaryContent(
            [.. manifest.Sources.Select(source => Row(source, manifest.Files))],
            [.. ImagesOf(typeof(Segmenter).Assembly), .. ImagesOf(typeof(ArticleAnalyzer).Assembly)]);
    }

    /// <summary>The version of the program and the library.</summary>
    public static string ProgramVersion { get; } =
        typeof(DictionaryContent).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "";

    private static DictionaryRow Row(DictionaryManifestSource source, IReadOnlyList<DictionaryManifestFile> files)
    {
        DictionaryManifestFile[] own = [.. files.Where(file => file.Path.StartsWith(source.Folder + "/", StringComparison.Ordinal))];
        // What we write ourselves has the version of the program.
        return new DictionaryRow(
            source.Folder, source.What, source.Origin, source.Version ?? ProgramVersion,
            string.Join(", ", own.Select(static file => file.License).Distinct().Order(StringComparer.Ordinal)), own.Length, own.Sum(static file => file.Bytes));
    }

    private static IEnumerable<DictionaryImageRow> ImagesOf(Assembly assembly)
    {
        foreach (var name in assembly.GetManifestResourceNames().Where(static name => name.EndsWith(ImageExtension, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var image = assembly.GetManifestResourceStream(name)!;
            yield return new DictionaryImageRow(name[..^ImageExtension.Length], assembly.GetName().Name!, image.Length);
        }
    }
}
