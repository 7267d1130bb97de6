namespace Wenxi;

/// <summary>A line of a gazetteer cannot be read. The message says where, what is wrong and what to do.</summary>
public sealed class GazetteerException : Exception
{
    internal GazetteerException(string message, string source, int line)
        : base(message)
    {
        SourceName = source;
        Line = line;
    }

    /// <summary>The file or other source.</summary>
    public string SourceName { get; }

    /// <summary>The line, from 1.</summary>
    public int Line { get; }
}
