using System.Text;
using System.Text.Json;

namespace Wenxi.Oracle;

/// <summary>Reads the running text out of the kinds of file that hold it.</summary>
internal static class TextFiles
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Read(string path)
    {
        byte[] bytes = File.ReadAllBytes(path);
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.GetEncoding("GB18030").GetString(bytes);
        }
    }

    /// <summary>The first columns of a .conll or .bio file, a line for each sentence.</summary>
    public static string JoinColumns(string file)
    {
        var joined = new StringBuilder(file.Length);
        foreach (string line in file.Split('\n'))
        {
            if (line.Length == 0)
                joined.Append('\n');
            else
                joined.Append(FirstColumn(line));
        }

        return joined.ToString();
    }

    /// <summary>Every string value of a .jsonl file.</summary>
    public static IEnumerable<string> JsonStrings(string file)
    {
        foreach (string line in file.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            using JsonDocument document = JsonDocument.Parse(line);
            foreach (string text in Strings(document.RootElement))
                yield return text;
        }
    }

    private static IEnumerable<string> Strings(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Strings),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Strings(property.Value)),
        _ => [],
    };

    /// <summary>Weibo's files number the characters within a word: 科0 技1.</summary>
    private static string FirstColumn(string line)
    {
        string column = line.Split('\t', ' ')[0];
        return column.Length == 2 && char.IsAsciiDigit(column[1]) ? column[..1] : column;
    }
}
