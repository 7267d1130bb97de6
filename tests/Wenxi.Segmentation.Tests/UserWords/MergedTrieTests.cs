using Wenxi.Segmentation.Dictionary;
using Wenxi.Segmentation.Vector;

namespace Wenxi.Segmentation.Tests.UserWords;

/// <summary>The copy of the trie with user words in it: nothing is lost, nothing comes by itself, no read can be outside.</summary>
public sealed class MergedTrieTests
{
    private const int Seed = 7;
    private static readonly string[] WordList =
        [.. File.ReadLines(Path.Combine(Repository.Root, "dictionaries", "jieba", "dict.txt")).Select(line => line.Split(' ')[0])];

    // Random words, which make the rows of pairs move; continued words; pieces of words; removed words.
    private static UserWord[] Words(int count)
    {
        var random = new Random(Seed);
        return
        [
            .. Enumerable.Range(0, count).Select(i => (i % 5) switch
            {
                0 => new UserWord(string.Concat(Enumerable.Range(0, random.Next(2, 6)).Select(_ => (char)random.Next(0x4E00, 0x9FA5)))),
                1 => new UserWord(WordList[random.Next(WordList.Length)] + WordList[random.Next(WordList.Length)]) { Frequency = i },
                2 => new UserWord(WordList[random.Next(WordList.Length)]) { Strength = WordStrength.Removed },
                3 => new UserWord(WordList[random.Next(WordList.Length)] + (char)random.Next(0x4E00, 0x9FA5)),
                _ => new UserWord(WordList[random.Next(WordList.Length)]) { Frequency = random.Next(1, int.MaxValue) },
            }),
        ];
    }

    [TestCase(Compatibility.Jieba)]
    [TestCase(Compatibility.None)]
    public void EveryWord_HasTheFrequencyThatTheOverlayGivesIt(Compatibility compatibility)
    {
        Lexicon basis = compatibility == Compatibility.Jieba ? Lexicon.Default : Lexicon.Default.Folded;
        UserWord[] added = Words(20_000);
        Lexicon lexicon = UserDictionary.Empty.AddRange(added).Over(basis, compatibility);
        PassTables passes = lexicon.Passes;
        int compared = 0;
        foreach (string word in WordList.Concat(added.Select(entry => entry.Text)).Where(word => word.Length > 1 && word.All(lexicon.IsInBlock)))
        {
            if (lexicon.Overlay!.Collect(passes.Apart!, word, new ushort[256], new double[256]) > 0)
                continue;
            compared++;
            long expected = lexicon.Frequency(word);
            double score = Score(passes, lexicon, word);
            if (score != (expected == 0 ? double.NegativeInfinity : Math.Log(expected) - lexicon.Overlay.LogTotal))
                Assert.Fail($"{word}: frequency {expected}, score {score}");
        }

        Assert.That(compared, Is.GreaterThan(WordList.Length / 2));
        GC.KeepAlive(lexicon);
    }

    // The passes read without looking at bounds.
    [Test]
    public void AnyBaseAndAnyCode_AreInside()
    {
        Lexicon lexicon = UserDictionary.Empty.AddRange(Words(20_000)).Over(Lexicon.Default, Compatibility.Jieba);
        ReadOnlySpan<ulong> cells = lexicon.Passes.Cells.Span;
        int codes = lexicon.CharacterLogProbabilities.Length;
        int largest = 0, largestValue = 0;
        foreach (ulong cell in cells)
        {
            largest = Math.Max(largest, TrieCell.Base(cell));
            largestValue = Math.Max(largestValue, TrieCell.Value(cell));
        }

        foreach (int row in lexicon.Passes.Rows)
            largest = Math.Max(largest, row);
        Assert.That(largest + codes, Is.LessThanOrEqualTo(cells.Length));
        Assert.That(lexicon.Passes.Rows.Length, Is.EqualTo(codes));
        Assert.That(largestValue, Is.LessThan(lexicon.Passes.LogProbabilities.Length));
        GC.KeepAlive(lexicon);
    }

    // A node is told by its base alone.
    [Test]
    public void NoTwoNodes_HaveTheSameBase()
    {
        Lexicon lexicon = UserDictionary.Empty.AddRange(Words(20_000)).Over(Lexicon.Default, Compatibility.Jieba);
        ReadOnlySpan<ulong> cells = lexicon.Passes.Cells.Span;
        var seen = new HashSet<int>();
        foreach (int row in lexicon.Passes.Rows)
            Assert.That(row == 0 || seen.Add(row), Is.True);
        for (int i = lexicon.Passes.Rows.Length + 1; i < cells.Length; i++)
            Assert.That(TrieCell.Base(cells[i]) == 0 || seen.Add(TrieCell.Base(cells[i])), Is.True);
        GC.KeepAlive(lexicon);
    }

    // More frequencies than a cell has values for: the rest of the words are looked up apart, and the same tokens come.
    [Test]
    public void MoreFrequenciesThanValues_LeaveWordsApart()
    {
        UserWord[] words = [.. WordList.Where(word => word.Length == 2).Take(30_000).Select((word, i) => new UserWord(word) { Frequency = 1_000_000 + i })];
        var options = new SegmenterOptions { UserDictionary = UserDictionary.Empty.AddRange(words) };
        var scalar = new Segmenter(Lexicon.Default, options, SegmentationEngine.Scalar);
        var vector = new Segmenter(Lexicon.Default, options, SegmentationEngine.Vector);
        string text = string.Concat(WordList.Where((_, i) => i % 50 == 0));
        Assert.That(vector.Segment(text), Is.EqualTo(scalar.Segment(text)));
        Lexicon lexicon = options.UserDictionary.Over(Lexicon.Default.Folded, options.Compatibility);
        Assert.That(lexicon.Passes.Apart!.Trie.Count, Is.GreaterThan(10_000));
    }

    private static double Score(PassTables passes, Lexicon lexicon, string word)
    {
        int node = passes.Rows[lexicon.CharacterCodes[word[0]] & CharacterCode.CodeMask];
        ulong cell = 0;
        foreach (char c in word.AsSpan(1))
        {
            int code = lexicon.CharacterCodes[c] & CharacterCode.CodeMask;
            cell = passes.Cells[node + code];
            if (TrieCell.Label(cell) != code)
                return double.NegativeInfinity;
            node = TrieCell.Base(cell);
        }

        return passes.LogProbabilities[TrieCell.Value(cell)];
    }
}
