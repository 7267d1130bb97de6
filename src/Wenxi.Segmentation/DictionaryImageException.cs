namespace Wenxi.Segmentation;

/// <summary>
/// A compiled dictionary image cannot be used: it is truncated, of another format version, or its checksum differs.
/// </summary>
/// <remarks>
/// The images are embedded in the assemblies, so this means a damaged assembly file: restore the package again.
/// </remarks>
public sealed class DictionaryImageException : Exception
{
    /// <summary>An exception without a message.</summary>
    public DictionaryImageException()
    {
    }

    /// <summary>An exception that says which image is damaged, where, and what to do.</summary>
    /// <param name="message">What is wrong.</param>
    public DictionaryImageException(string message) : base(message)
    {
    }

    /// <summary>An exception with its cause.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">What caused it.</param>
    public DictionaryImageException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
