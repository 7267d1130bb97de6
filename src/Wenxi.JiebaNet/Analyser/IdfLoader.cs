using System.Globalization;
using JiebaNet.Engine;
using JiebaNet.Segmenter;
using Wenxi.Terms;

namespace JiebaNet.Analyser;

/// <summary>Inverse document frequencies: jieba's table, which is embedded, or those of a file.</summary>
public class IdfLoader
{
    // Null: the embedded table.
    private Dictionary<string, double>? _frequencies;
    private double _median = TermImage.Default.MedianIdf;

    /// <summary>Reads a file, or takes the embedded table.</summary>
    /// <param name="idfPath">See <see cref="SetNewPath"/>; null or empty means the embedded table.</param>
    /// <exception cref="FormatException">A line has no number; the message names file and line.</exception>
    /// <exception cref="IOException">There is no such file, or reading failed.</exception>
    public IdfLoader(string? idfPath = null)
    {
        if (!string.IsNullOrEmpty(idfPath))
            SetNewPath(idfPath);
    }

    /// <summary>Replaces the table by that of a file. If the file cannot be used, the table stays.</summary>
    /// <param name="newIdfPath">
    /// Lines of word, space and number in UTF-8; empty lines do not matter. <see cref="ConfigManager.IdfFile"/> means the
    /// embedded table if there is no such file.
    /// </param>
    /// <exception cref="ArgumentNullException">There is no path.</exception>
    /// <exception cref="FormatException">A line has no number; the message names file and line.</exception>
    /// <exception cref="IOException">There is no such file, or reading failed.</exception>
    public void SetNewPath(string newIdfPath)
    {
        ArgumentNullException.ThrowIfNull(newIdfPath);
        if (newIdfPath == ConfigManager.IdfFile && UserFile.Find(newIdfPath) is null)
        {
            _frequencies = null;
            _median = TermImage.Default.MedianIdf;
            return;
        }

        Dictionary<string, double> frequencies = Read(newIdfPath);
        _frequencies = frequencies;
        _median = frequencies.Count == 0 ? 0 : frequencies.Values.Order().ElementAt(frequencies.Count / 2);
    }

    /// <summary>The inverse document frequency of a word; of one that the table lacks, the table's median.</summary>
    internal double Of(string word)
    {
        if (_frequencies is not null)
            return _frequencies.GetValueOrDefault(word, _median);
        return TermImage.Default.TryGetIdf(word, out double idf) ? idf : _median;
    }

    private static Dictionary<string, double> Read(string path)
    {
        var frequencies = new Dictionary<string, double>(StringComparer.Ordinal);
        string[] lines = UserFile.ReadLines(path);
        for (int i = 0; i < lines.Length; i++)
        {
            string[] parts = lines[i].Trim().Split(' ');
            if (parts is [""])
                continue;
            if (parts.Length < 2 || !double.TryParse(parts[1], NumberStyles.Float, CultureInfo.InvariantCulture, out double idf))
                throw new FormatException($"{path}:{i + 1}: '{lines[i]}' is no word with a number; write them with a space between, such as: 北京 4.5");
            frequencies[parts[0]] = idf;
        }

        return frequencies;
    }
}
