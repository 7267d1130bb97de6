namespace Wenxi.Oracle;

/// <summary>
/// Seeded lines of a user dictionary: new words of jieba's block characters, words of the word list with another
/// frequency or removed, single characters, words that come twice.
/// </summary>
internal sealed class RandomUserWords
{
    private const string Latin = "abcxyzABCXYZ0123456789+#&._%-";

    private readonly Random _random;
    private readonly string[] _words;
    private readonly string[] _tags = ["", "", "n", "nz", "v", "eng"];

    public RandomUserWords(int seed)
    {
        _random = new Random(seed);
        string wordList = Path.Combine(Repository.Root, "dictionaries", "jieba", "dict.txt");
        _words = [.. File.ReadLines(wordList).Select(line => line.Split(' ')[0])];
    }

    public string[] Take(int count)
    {
        var lines = new List<string>(count);
        while (lines.Count < count)
        {
            string word = lines.Count > 0 && _random.Next(8) == 0 ? Choose([.. lines]).Split('\t')[0] : Word();
            lines.Add(_random.Next(6) == 0 ? word + "\t\t\tremove" : $"{word}\t{Frequency()}\t{Choose(_tags)}");
        }

        return [.. lines];
    }

    private string Word() => _random.Next(9) switch
    {
        0 => Choose(_words),
        1 => Choose(_words) + Choose(_words),
        2 => Choose(_words) + Han(),
        3 => Han() + Choose(_words)[..1],
        4 => Choose(_words)[..1],
        5 => Han(),
        6 => Han() + Han() + Han(),
        7 => LatinWord(),
        _ => LatinWord() + Choose(_words),
    };

    private string LatinWord() => string.Concat(Enumerable.Range(0, _random.Next(1, 5)).Select(_ => Latin[_random.Next(Latin.Length)]));

    private string Han() => ((char)_random.Next(0x4E00, 0x9FD6)).ToString();

    private string Frequency() => _random.Next(4) switch
    {
        0 or 1 => "",
        2 => _random.Next(1, 50).ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => _random.Next(1, 2_000_000).ToString(System.Globalization.CultureInfo.InvariantCulture),
    };

    private string Choose(string[] from) => from[_random.Next(from.Length)];
}
