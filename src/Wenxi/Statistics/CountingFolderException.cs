namespace Wenxi.Statistics;

/// <summary>A part of a count cannot be read again. The message says which, what is wrong and what to do.</summary>
public sealed class CountingFolderException : Exception
{
    internal CountingFolderException(string path, string reason)
        : base($"{path}: {reason}")
    {
        Path = path;
    }

    /// <summary>The file.</summary>
    public string Path { get; }
}
