namespace Wenxi.Cli.Verbs;

/// <summary>A compiled dictionary inside an assembly.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Assembly">The assembly that holds it.</param>
/// <param name="Bytes">Its size.</param>
internal sealed record DictionaryImageRow(string Name, string Assembly, long Bytes);
