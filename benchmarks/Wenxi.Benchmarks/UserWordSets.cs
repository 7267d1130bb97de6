using System.Globalization;
using Wenxi.Segmentation;

namespace Wenxi.Benchmarks;

/// <summary>User dictionaries of the kinds that people have, and of one that nobody should; always the same for the same text.</summary>
internal static class UserWordSets
{
    private const int Seed = 20_240_607;

    private static readonly string[] _wordList =
        [.. File.ReadLines(Path.Combine(Repository.Root, "dictionaries", "jieba", "dict.txt"))];

    public static UserDictionary Make(UserWordKind kind, int count) => kind switch
    {
        UserWordKind.None => UserDictionary.Empty,
        UserWordKind.One => UserDictionary.Empty.Add("云原生"),
        _ => UserDictionary.Empty.AddRange(Texts(kind, count)),
    };

    private static IEnumerable<UserWord> Texts(UserWordKind kind, int count)
    {
        var random = new Random(Seed);
        return kind switch
        {
            UserWordKind.Random => Distinct(count, () => RandomWord(random)),
            UserWordKind.RandomWithFrequencies => Distinct(count, () => RandomWord(random)).Select(word => word with { Frequency = random.Next(1, 3000) }),
            UserWordKind.Compounds => Distinct(count, () => CommonWord(random) + CommonWord(random)),
            UserWordKind.OfTheText => Distinct(count, () => random.Next(2) == 0 ? RandomWord(random) : PartOfText(random)),
            UserWordKind.OfTheWordList => Distinct(count, () => ListedWord(random)),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "no such set"),
        };
    }

    private static IEnumerable<UserWord> Distinct(int count, Func<string> next)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (seen.Count < count)
        {
            string word = next();
            if (word.Length > 1 && seen.Add(word))
                yield return new UserWord(word);
        }
    }

    // The 1,500 most frequent characters of the text, so that some of the words stand in it by chance.
    private static readonly char[] _characters =
        [.. BenchmarkText.Whole.Where(c => c is >= '\u4E00' and <= '\u9FA5').CountBy(c => c).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(1500).Select(pair => pair.Key)];

    private static string RandomWord(Random random)
    {
        Span<char> word = stackalloc char[random.Next(2, 5)];
        random.GetItems(_characters, word);
        return word.ToString();
    }

    private static readonly string[] _commonWords =
        [.. _wordList.Select(line => line.Split(' ')).Where(fields => fields[0].Length > 1).OrderByDescending(fields => int.Parse(fields[1], CultureInfo.InvariantCulture)).Take(5000).Select(fields => fields[0])];

    private static string CommonWord(Random random) => _commonWords[random.Next(_commonWords.Length)];

    private static string ListedWord(Random random) => _wordList[random.Next(_wordList.Length)].Split(' ')[0];

    private static string PartOfText(Random random)
    {
        while (true)
        {
            int start = random.Next(BenchmarkText.Whole.Length - 5);
            string part = BenchmarkText.Whole.Substring(start, random.Next(2, 6));
            if (part.All(c => c is >= '\u4E00' and <= '\u9FA5'))
                return part;
        }
    }
}
