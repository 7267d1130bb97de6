using System.Globalization;

namespace Wenxi.Keywords;

/// <summary>Reads jieba's format of inverse document frequencies.</summary>
internal static class IdfLines
{
    public static IEnumerable<KeyValuePair<string, double>> Read(IEnumerable<string> lines, string source)
    {
        int number = 0;
        foreach (string line in lines)
        {
            number++;
            string entry = line.Trim().Trim('\uFEFF');
            if (entry.Length == 0)
                continue;
            int space = entry.LastIndexOf(' ');
            if (space <= 0 || !double.TryParse(entry.AsSpan(space + 1), NumberStyles.Float, CultureInfo.InvariantCulture, out double value) || !double.IsFinite(value))
                throw new InverseDocumentFrequencyException($"{source}:{number}: \"{entry}\" is no word with a number; write the word, a space and its inverse document frequency.", source, number);
            yield return new KeyValuePair<string, double>(entry[..space].TrimEnd(), value);
        }
    }
}
