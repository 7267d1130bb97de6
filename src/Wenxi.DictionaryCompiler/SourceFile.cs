using System.Globalization;
using System.Text;

namespace Wenxi.DictionaryCompiler;

/// <summary>One line of a text dictionary, with where it stands.</summary>
internal readonly record struct SourceLine(string Path, int Number, string Text)
{
    public SourceException Error(string reason) => new(Path, Number, $"{reason} (line: '{Text}')");

    /// <summary>The fields between separators; any other number of them is an error.</summary>
    public string[] Fields(char separator, int count, string description)
    {
        string[] fields = Text.Split(separator);
        if (fields.Length != count)
            throw Error($"expected {description}, found {fields.Length} fields");
        return fields;
    }

    public double Number64(string field) =>
        double.TryParse(field, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && double.IsFinite(value)
            ? value
            : throw Error($"'{field}' is not a finite number");

    public int Count(string field) =>
        int.TryParse(field, NumberStyles.None, CultureInfo.InvariantCulture, out int value)
            ? value
            : throw Error($"'{field}' is not a whole number from 0 to {int.MaxValue}");

    public char SingleCharacter(string field) =>
        field.Length == 1 ? field[0] : throw Error($"'{field}' is not a single character of the basic plane");
}

/// <summary>A text dictionary: strict UTF-8, lines ended by \n.</summary>
internal sealed record SourceFile(string Path, byte[] Content)
{
    public string Name => System.IO.Path.GetFileName(Path);

    public static SourceFile Read(string path) => new(path, File.ReadAllBytes(path));

    /// <summary>All lines that are not empty; with <paramref name="commentPrefix"/>, without the lines that start with it.</summary>
    public IEnumerable<SourceLine> Lines(char? commentPrefix = null)
    {
        string text = Decode();
        int number = 0;
        foreach (string raw in text.Split('\n'))
        {
            number++;
            string line = raw.TrimEnd('\r');
            if (line.Length == 0 || (commentPrefix is { } prefix && line[0] == prefix))
                continue;
            yield return new SourceLine(Path, number, line);
        }
    }

    private string Decode()
    {
        try
        {
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(Content);
        }
        catch (DecoderFallbackException exception)
        {
            int line = 1 + Content.AsSpan(0, Math.Min(exception.Index, Content.Length)).Count((byte)'\n');
            throw new SourceException(Path, line, $"not valid UTF-8 at byte {exception.Index}");
        }
    }
}
