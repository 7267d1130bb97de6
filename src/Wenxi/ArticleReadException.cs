namespace Wenxi;

/// <summary>An input could not be read as an article. The message says which input, what is wrong and what to do.</summary>
public sealed class ArticleReadException : Exception
{
    /// <summary>Creates an exception about an input without a name.</summary>
    /// <param name="message">What is wrong and what to do.</param>
    public ArticleReadException(string message)
        : base(message)
    {
    }

    /// <summary>Creates an exception with the failure that caused it.</summary>
    /// <param name="message">What is wrong and what to do.</param>
    /// <param name="innerException">The cause.</param>
    public ArticleReadException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The path of the file, or <see langword="null"/> if the input was a string, bytes or a stream.</summary>
    public string? Path { get; init; }
}
