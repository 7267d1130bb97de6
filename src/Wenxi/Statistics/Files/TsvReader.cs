using System.Text;

namespace Wenxi.Statistics.Files;

/// <summary>Reads the lines of a text file and knows where it is.</summary>
internal sealed class TsvReader(string path) : IDisposable
{
    private readonly StreamReader _reader = new(path, new UTF8Encoding(false));

    public long Line { get; private set; }

    /// <returns>Null at the end.</returns>
    public string? ReadLine()
    {
        string? line = _reader.ReadLine();
        Line += line is null ? 0 : 1;
        return line;
    }

    /// <summary>The fields of the next line; null at the end.</summary>
    /// <exception cref="MatrixFileException">A field is badly escaped.</exception>
    public string?[]? ReadFields()
    {
        if (ReadLine() is not { } line)
            return null;
        try
        {
            return [.. line.Split('\t').Select(TsvField.Unescape)];
        }
        catch (FormatException exception)
        {
            throw Failure(exception.Message + "; correct it");
        }
    }

    public MatrixFileException Failure(string reason) => new(path, Line, reason);

    public void Dispose() => _reader.Dispose();
}
