namespace Wenxi.JiebaNet.Tests;

/// <summary>A file with some lines, deleted when disposed.</summary>
internal sealed class TemporaryFile : IDisposable
{
    public TemporaryFile(params string[] lines) => File.WriteAllLines(FilePath, lines);

    public string FilePath { get; } = Path.Combine(Path.GetTempPath(), $"wenxi-{Guid.NewGuid():N}.txt");

    public void Dispose() => File.Delete(FilePath);
}
