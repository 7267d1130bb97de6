using Wenxi.Segmentation.UserWords;

namespace Wenxi.Segmentation;

/// <summary>A user dictionary read tolerantly: all good lines, and what is wrong with the others.</summary>
public sealed class UserDictionaryReport
{
    private const string LinesName = "lines";

    internal UserDictionaryReport(UserDictionary dictionary, IReadOnlyList<UserDictionaryError> errors)
    {
        Dictionary = dictionary;
        Errors = errors;
    }

    /// <summary>The good lines.</summary>
    public UserDictionary Dictionary { get; }

    /// <summary>The bad lines, in their order.</summary>
    public IReadOnlyList<UserDictionaryError> Errors { get; }

    /// <summary>Reads lines in the format of <see cref="UserDictionary.FromLines"/>.</summary>
    /// <param name="lines">The lines.</param>
    /// <exception cref="ArgumentNullException">There are no lines.</exception>
    public static UserDictionaryReport FromLines(IEnumerable<string> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var reader = new UserDictionaryReader(LinesName);
        foreach (string line in lines)
            reader.Read(line);
        return reader.Report();
    }

    /// <summary>Reads a stream of UTF-8 in the format of <see cref="UserDictionary.FromLines"/>.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="source">What messages call the stream.</param>
    /// <exception cref="ArgumentNullException">There is no stream or no name.</exception>
    /// <exception cref="IOException">Reading failed.</exception>
    public static UserDictionaryReport Load(Stream stream, string source)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(source);
        var reader = new UserDictionaryReader(source);
        reader.ReadAll(stream);
        return reader.Report();
    }

    /// <summary>Reads a file of UTF-8 in the format of <see cref="UserDictionary.FromLines"/>.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    /// <exception cref="IOException">There is no such file, or reading failed.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static UserDictionaryReport LoadFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using FileStream stream = File.OpenRead(path);
        return Load(stream, path);
    }

    internal UserDictionary DictionaryOrThrow() => Errors is [] ? Dictionary : throw new UserDictionaryException(Errors[0]);
}
