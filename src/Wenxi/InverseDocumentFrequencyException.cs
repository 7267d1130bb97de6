namespace Wenxi;

/// <summary>A line of a table of inverse document frequencies cannot be read. The message says where, what is wrong and what to do.</summary>
public sealed class InverseDocumentFrequencyException : Exception
{
    internal InverseDocumentFrequencyException(string message, string source, int line)
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
