namespace Wenxi.Statistics;

/// <summary>A file of a saved matrix cannot be read. The message says where, what is wrong and what to do.</summary>
public sealed class MatrixFileException : Exception
{
    internal MatrixFileException(string path, long line, string reason, Exception? inner = null)
        : base($"{path}{(line > 0 ? $":{line}" : "")}: {reason}", inner)
    {
        Path = path;
        Line = line;
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>The line, from 1; 0 if the fault is in no line of its own.</summary>
    public long Line { get; }
}
