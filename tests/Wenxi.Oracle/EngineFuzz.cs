using System.Diagnostics;
using System.Globalization;
using System.Runtime.Intrinsics;
using Wenxi.Segmentation;
using Wenxi.Segmentation.UserWords;

namespace Wenxi.Oracle;

/// <summary>Cuts random texts with both engines and compares every token; needs no Python.</summary>
internal static class EngineFuzz
{
    public const string Verb = "engines";
    private const int LongestText = 3000;
    private const int UserWordCount = 15_000;
    private const int MoreUserWords = 50;

    /// <param name="args">The number of characters, and a seed; by default 10⁸ and 1.</param>
    /// <returns>The exit code.</returns>
    public static int Run(string[] args)
    {
        long characters = args.Length > 0 ? long.Parse(args[0], CultureInfo.InvariantCulture) : 100_000_000;
        int seed = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 1;
        Console.WriteLine($"both engines on {characters:N0} random characters, seed {seed}, widest vectors of {Width()} bits");
        long start = Stopwatch.GetTimestamp();
        int failed = 0;
        foreach (UnknownWordModel model in Enum.GetValues<UnknownWordModel>())
            failed += HaveSameTokens(model, characters / 2, new Random(seed)) ? 0 : 1;
        foreach (Compatibility compatibility in Enum.GetValues<Compatibility>())
            failed += HaveSameTokensWithUserWords(compatibility, characters / 10, new Random(seed)) ? 0 : 1;
        Console.WriteLine($"{Stopwatch.GetElapsedTime(start).TotalSeconds:F0} s");
        Console.WriteLine($"{Enum.GetValues<UnknownWordModel>().Length + Enum.GetValues<Compatibility>().Length - failed} passed, {failed} failed");
        return failed == 0 ? 0 : 1;
    }

    private static int Width() =>
        Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256 : Vector128.IsHardwareAccelerated ? 128 : 0;

    private static bool HaveSameTokens(UnknownWordModel model, long characters, Random random) =>
        HaveSameTokens(new SegmenterOptions { UnknownWords = model, Compatibility = Compatibility.Jieba }, UserDictionary.Empty, characters, random);

    /// <summary>So many that they are merged into the trie, every other one a piece of such a text, and a few more beside.</summary>
    private static bool HaveSameTokensWithUserWords(Compatibility compatibility, long characters, Random random)
    {
        var lines = new RandomUserWords(random.Next());
        UserDictionary words = UserDictionary.FromLines(lines.Take(UserWordCount)).With(UserDictionary.Empty.AddRange(PiecesOfTexts(UserWordCount, random)));
        UserDictionary more = UserDictionary.FromLines(lines.Take(MoreUserWords)).With(UserDictionary.Empty.AddRange(PiecesOfTexts(MoreUserWords, random)));
        return HaveSameTokens(new SegmenterOptions { Compatibility = compatibility, UserDictionary = words }, more, characters, random);
    }

    private static IEnumerable<UserWord> PiecesOfTexts(int count, Random random)
    {
        string[] words = WordList();
        var text = new char[LongestText];
        while (count > 0)
        {
            Fill(text, words, random);
            for (int i = 0; i < 50 && count > 0; i++)
            {
                var word = new UserWord(new string(text, random.Next(text.Length - 8), random.Next(2, 8)));
                // Few with signs between: where one stands, both engines go the same way.
                if (UserWordRules.Problem(word) is not null || (word.Text.Any(Separators.Contains) && random.Next(100) > 0))
                    continue;
                yield return random.Next(9) == 0 ? word with { Strength = WordStrength.Removed } : word with { Frequency = random.Next(3) == 0 ? null : random.Next(1, 100_000) };
                count--;
            }
        }
    }

    private static string[] WordList() =>
        [.. File.ReadLines(Path.Combine(Repository.Root, "dictionaries", "jieba", "dict.txt")).Select(line => line.Split(' ')[0])];

    private static bool HaveSameTokens(SegmenterOptions options, UserDictionary more, long characters, Random random)
    {
        Segmenter scalar = new Segmenter(Lexicon.Default, options, SegmentationEngine.Scalar).WithWords(more);
        Segmenter vector = new Segmenter(Lexicon.Default, options, SegmentationEngine.Vector).WithWords(more);
        TokenBuffer expected = new(), actual = new();
        var buffer = new char[LongestText];
        string[] words = WordList();
        for (long done = 0; done < characters;)
        {
            Span<char> text = buffer.AsSpan(0, random.Next(1, random.Next(2) == 0 ? 200 : LongestText));
            Fill(text, words, random);
            done += text.Length;
            scalar.Segment(text, expected);
            vector.Segment(text, actual);
            if (expected.Tokens.SequenceEqual(actual.Tokens))
                continue;
            int same = expected.Tokens.CommonPrefixLength(actual.Tokens);
            Console.WriteLine($"{options.Compatibility}, {options.UnknownWords}, {options.UserDictionary.Count} user words: the engines differ from token {same} on in the text");
            Console.WriteLine("    " + Printable.Text(text));
            return false;
        }

        return true;
    }

    /// <summary>Words of the word list, whole or cut off, and runs of frequent Han, of any Han, of block signs and of anything, so that words, unknown runs and ends come up.</summary>
    private static void Fill(Span<char> text, string[] words, Random random)
    {
        for (int i = 0; i < text.Length;)
        {
            int kind = random.Next(30);
            if (kind >= 20)
            {
                ReadOnlySpan<char> word = words[random.Next(words.Length)];
                word = word[..random.Next(1, Math.Min(word.Length, text.Length - i) + 1)];
                word.CopyTo(text[i..]);
                i += word.Length;
                continue;
            }

            for (int run = random.Next(1, 30); run > 0 && i < text.Length; run--, i++)
            {
                text[i] = kind switch
                {
                    < 13 => Frequent[random.Next(Frequent.Length)],
                    < 16 => (char)random.Next(0x4E00, 0x9FD6),
                    < 18 => Signs[random.Next(Signs.Length)],
                    < 19 => Separators[random.Next(Separators.Length)],
                    _ => (char)random.Next(0x10000),
                };
            }
        }
    }


    private const string Signs = "abcdefxyzABCTX0123456789+#&._%-";
    private const string Separators = "，。！？、：；“”（） \t\r\n　〇Ａ１\uD83D\uDE00\uD842\uDFB7";

    private const string Frequent =
        "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运笔乒乓球拍卖华";
}
