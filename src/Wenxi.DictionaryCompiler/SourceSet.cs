namespace Wenxi.DictionaryCompiler;

/// <summary>The text dictionaries of one image, by file name.</summary>
internal sealed class SourceSet(IEnumerable<SourceFile> files)
{
    private readonly Dictionary<string, SourceFile> _byName = files.ToDictionary(file => file.Name, StringComparer.Ordinal);

    public SourceFile this[string name] =>
        _byName.TryGetValue(name, out SourceFile? file)
            ? file
            : throw new SourceException(name, 1, $"the source '{name}' was not given; add it to the DictionarySource items of the project");
}
