namespace Wenxi.Segmentation;

/// <summary>A user dictionary has a line that cannot be used.</summary>
/// <remarks>Use <see cref="UserDictionaryReport"/> to keep the good lines and get a list of the others.</remarks>
public sealed class UserDictionaryException : Exception
{
    /// <summary>An exception without a message.</summary>
    public UserDictionaryException()
    {
    }

    /// <summary>An exception with a message.</summary>
    /// <param name="message">What is wrong.</param>
    public UserDictionaryException(string message) : base(message)
    {
    }

    /// <summary>An exception with its cause.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">What caused it.</param>
    public UserDictionaryException(string message, Exception innerException) : base(message, innerException)
    {
    }

    /// <summary>An exception about a line.</summary>
    /// <param name="error">The line and what is wrong with it.</param>
    public UserDictionaryException(UserDictionaryError error) : base(error?.ToString())
    {
        Error = error;
    }

    /// <summary>The line and what is wrong with it.</summary>
    public UserDictionaryError? Error { get; }
}
