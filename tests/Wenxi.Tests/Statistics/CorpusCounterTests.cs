using System.Text;
using CsCheck;
using Wenxi.Segmentation;
using Wenxi.Statistics;

namespace Wenxi.Tests.Statistics;

public sealed class CorpusCounterTests
{
    private static readonly Gen<string[]> AnyTexts =
        WrittenCorpus.AnyOf("北约", "日本", "秘书长", "的", "，", "。", "NATO", "\n", "斯托尔滕贝格", "😀", " ").Array[0, 30].Select(string.Concat).Array[0, 15];

    private static CorpusCounts Count(string[] texts, CorpusCounterOptions options, IProgress<CorpusProgress>? progress = null) =>
        new CorpusCounter(options).CountAsync(Stream(texts), progress).GetAwaiter().GetResult();

    private static CorpusCounterOptions Small(int threads = 2, int window = 0, string? folder = null) =>
        new() { Tokens = new CorpusTokenizerOptions { Threads = threads }, PairWindow = window, PartLength = 40, Folder = folder };

#pragma warning disable CS1998 // The texts are at hand.
    private static async IAsyncEnumerable<CorpusDocument> Stream(string[] texts, int failAt = -1)
#pragma warning restore CS1998
    {
        for (int i = 0; i < texts.Length; i++)
        {
            if (i == failAt)
                throw new IOException("The disk is gone.");
            yield return new CorpusDocument
            {
                Id = $"{i}",
                Text = texts[i],
                Date = i % 2 == 0 ? new DateOnly(2023, 1, 1).AddDays(i) : null,
                Groups = i % 3 == 0 ? new Dictionary<string, string> { ["rest"] = $"{i % 2}" } : [],
            };
        }
    }

    [Test]
    public void Matrix_OfParts_IsThatOfTheWhole() => AnyTexts.Sample(static texts =>
    {
        var counts = Count(texts, Small());
        var whole = DocumentTermMatrix.Of(new CorpusTokenizer().Tokenize(new Corpus(Stream(texts).ToBlockingEnumerable())));
        var matrix = counts.ToMatrix();
        Assert.That(WrittenCorpus.Show(matrix), Is.EqualTo(WrittenCorpus.Show(whole)));
        Assert.That(counts.Vocabulary, Is.EqualTo(whole.Vocabulary));
        Assert.That(counts.TermCounts.ToArray(), Is.EqualTo(whole.TermSums().Select(static count => (long)count)));
        Assert.That(counts.DocumentFrequencies.ToArray(), Is.EqualTo(whole.DocumentFrequencies().Select(static count => (long)count)));
        Assert.That(matrix.Documents.Select(static document => (document.Id, document.Date)), Is.EqualTo(whole.Documents.Select(static document => (document.Id, document.Date))));
        Assert.That(matrix.Documents.Select(static document => document.Groups), Is.EqualTo(whole.Documents.Select(static document => document.Groups)));
    }, iter: 200);

    // Documents are cut together, with a line end between them: nothing may reach over it.
    [Test]
    public void Documents_AreCutAsIfAlone()
    {
        var pieces = WrittenCorpus.AnyOf(
            "http://a.com/", "a@b", ".cn", "1", ",", "000", ".5", "%", "GB", " ", "\r", "\n", "\u0301", "\u200D", "👩", "🏽", "\uD83D", "\uDE00", "\0",
            "C", "+", "#", "北", "约", "台湾", "一", "二", "《", "》", "-", "·", "让", "＠", "ｗ", "\u3000", "\uFE0F");
        Gen.OneOf(pieces, Gen.String).Array[0, 12].Select(string.Concat).Array[0, 12].Sample(static texts =>
        {
            var counts = Count(texts, Small() with { PartLength = 400 });
            var whole = DocumentTermMatrix.Of(new CorpusTokenizer().Tokenize(new Corpus(Stream(texts).ToBlockingEnumerable())));
            Assert.That(WrittenCorpus.Show(counts.ToMatrix()), Is.EqualTo(WrittenCorpus.Show(whole)));
        }, iter: 3000);
    }

    [Test]
    public void Documents_WithAWordOverALineEnd_AreCutAlone()
    {
        var user = UserDictionary.Empty.Add("约\n日", WordStrength.Must);
        var options = new CorpusCounterOptions { Tokens = new CorpusTokenizerOptions { UserDictionary = user } };
        Assert.That(WrittenCorpus.Show(Count(["北约", "日本"], options).ToMatrix()), Is.EqualTo("0 北约:1\n1 日本:1"));
    }

    [Test]
    public void LinesOfFiles_AreTheirDocuments()
    {
        using var folder = new TemporaryFolder();
        var lines = WrittenCorpus.AnyOf("北约秘书长", "日本", "\n", "\r\n", "\r", "NATO ", "😀", "", "斯托尔滕贝格抵达东京，", "\uFEFF").Array[0, 40].Select(string.Concat);
        Gen.Select(lines, lines, Gen.Int[0, 4], Gen.Int[1, 30]).Sample((first, second, encoding, partLength) =>
        {
            string[] paths = [folder.File("one.txt"), folder.File("two.txt")];
            File.WriteAllBytes(paths[0], Encode(first, encoding));
            File.WriteAllBytes(paths[1], Encode(second, 0));
            var counter = new CorpusCounter(Small(window: 1) with { PartLength = partLength });
            var blocks = counter.CountAsync(CorpusFiles.ReadLinesAsync(paths)).GetAwaiter().GetResult();
            var documents = counter.CountAsync(OneByOne(CorpusFiles.ReadLinesAsync(paths))).GetAwaiter().GetResult();
            Assert.That(WrittenCorpus.Show(blocks.ToMatrix()), Is.EqualTo(WrittenCorpus.Show(documents.ToMatrix())));
            Assert.That(Show(blocks.Vocabulary, blocks.Pairs()), Is.EqualTo(Show(documents.Vocabulary, documents.Pairs())));
        }, iter: 400, threads: 1);

        static byte[] Encode(string text, int encoding) => encoding switch
        {
            1 => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)],
            2 => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)],
            3 => [.. Encoding.UTF8.GetBytes(text), 0xE5, 0x8C, (byte)'\n', 0xFF, 0xE6],
            4 => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)],
            _ => Encoding.UTF8.GetBytes(text),
        };
    }

    [Test]
    public void LinesOfAFile_GoOnInTheFolder_AfterAnInterruption()
    {
        using var folder = new TemporaryFolder();
        string path = folder.File("news.txt");
        File.WriteAllText(path, string.Concat(Enumerable.Range(0, 200).Select(static i => $"北约秘书长第{i}次抵达东京，日本欢迎他。\n")));
        var counter = new CorpusCounter(Small(threads: 1, folder: folder.File("parts")) with { PartLength = 300 });
        using var stop = new CancellationTokenSource();
        Assert.That(
            async () => await counter.CountAsync(CorpusFiles.ReadLinesAsync([path]), new StopAfter(stop, documents: 60), stop.Token),
            Throws.InstanceOf<OperationCanceledException>());
        var kept = Directory.GetFiles(folder.File("parts"), "*.part").ToDictionary(static part => part, File.GetLastWriteTimeUtc);

        var counts = counter.CountAsync(CorpusFiles.ReadLinesAsync([path])).GetAwaiter().GetResult();
        Assert.Multiple(() =>
        {
            Assert.That(kept, Is.Not.Empty);
            Assert.That(kept.Keys.Select(File.GetLastWriteTimeUtc), Is.EqualTo(kept.Values), "finished parts stay");
            Assert.That(counts.DocumentCount, Is.EqualTo(200));
            Assert.That(counts.TermCounts[counts.Vocabulary.IdOf("秘书长")], Is.EqualTo(200));
            Assert.That(counts.ToMatrix().Documents[199].Id, Is.EqualTo($"{path}:200"));
        });
    }

    private static async IAsyncEnumerable<CorpusDocument> OneByOne(IAsyncEnumerable<CorpusDocument> documents)
    {
        await foreach (var document in documents)
            yield return document;
    }

    [Test]
    public void Pairs_AreThoseOfEveryWindow([Values(1, 2, 5)] int window, [Values] RemovedTokens removed) => AnyTexts.Sample(texts =>
    {
        var options = new CorpusTokenizerOptions { Threads = 2, Removed = removed };
        var counts = Count(texts, Small(window: window) with { Tokens = options });
        var tokens = new CorpusTokenizer(options).Tokenize(Corpus.Of(texts));
        Assert.That(Show(counts.Vocabulary, counts.Pairs()), Is.EqualTo(Show(tokens.Vocabulary, CountByHand(tokens, window))));
    }, iter: 100);

    [Test]
    public void Pairs_FromAMinimumCount()
    {
        var counts = Count(["北约秘书长，北约秘书长。日本秘书长", "北约秘书长"], Small(window: 1));
        Assert.Multiple(() =>
        {
            Assert.That(Show(counts.Vocabulary, counts.Pairs(2)), Is.EqualTo("北约 秘书长 3"));
            Assert.That(Show(counts.Vocabulary, counts.Pairs()), Is.EqualTo("北约 秘书长 3\n日本 秘书长 1"));
        });
    }

    [Test]
    public void Pairs_AfterAPartWithout_AreCounted()
    {
        var counts = Count(["，", "北约秘书长"], Small(threads: 1, window: 1) with { PartLength = 1 });
        Assert.That(Show(counts.Vocabulary, counts.Pairs()), Is.EqualTo("北约 秘书长 1"));
    }

    [Test]
    public void Result_DoesNotDependOnThreads() => AnyTexts.Sample(static texts =>
    {
        using var one = new TemporaryFolder();
        using var four = new TemporaryFolder();
        Count(texts, Small(threads: 1, window: 2, one.Path));
        Count(texts, Small(threads: 4, window: 2, four.Path));
        foreach (string path in Directory.GetFiles(one.Path))
            Assert.That(File.ReadAllBytes(four.File(Path.GetFileName(path))), Is.EqualTo(File.ReadAllBytes(path)));
        Assert.That(Directory.GetFiles(four.Path), Has.Length.EqualTo(Directory.GetFiles(one.Path).Length));
    }, iter: 50);

    [Test]
    public void Trim_KeepsTheColumnsOfTheTrimmedMatrix() => AnyTexts.Sample(static texts =>
    {
        var trim = new MatrixTrimOptions { MinimumCount = 3, MaximumDocumentShare = 0.8 };
        var counts = Count(texts, Small());
        Assert.That(WrittenCorpus.Show(counts.ToMatrix(trim)), Is.EqualTo(WrittenCorpus.Show(counts.ToMatrix().Trim(trim))));
    }, iter: 100);

    [Test]
    public void NGrams_AreCountedAsTerms()
    {
        var options = new CorpusCounterOptions { Tokens = new CorpusTokenizerOptions { Terms = new TermCounterOptions { NGrams = new NGramOptions { Sizes = [1, 2] } } } };
        string[] texts = ["北约秘书长，北约秘书长", "日本"];
        Assert.That(
            WrittenCorpus.Show(Count(texts, options).ToMatrix()),
            Is.EqualTo("0 北约:2 北约 秘书长:2 秘书长:2\n1 日本:1"));
    }

    [Test]
    public void Folder_IsUsedAgain_AfterAnInterruption()
    {
        using var folder = new TemporaryFolder();
        string[] texts = [.. Enumerable.Range(0, 50).Select(static i => $"北约秘书长第{i}次抵达东京，日本欢迎他。")];
        var counter = new CorpusCounter(Small(folder: folder.Path));
        Assert.That(async () => await counter.CountAsync(Stream(texts, failAt: 40)), Throws.InstanceOf<IOException>().With.Message.EqualTo("The disk is gone."));
        string first = folder.File("000000.part");
        var written = File.GetLastWriteTimeUtc(first);
        File.WriteAllText(folder.File("000003.part.tmp"), "half a part");
        File.WriteAllBytes(folder.File("000001.part"), [.. File.ReadAllBytes(folder.File("000001.part"))[..^1], 0]);

        var counts = Count(texts, Small(folder: folder.Path));
        Assert.Multiple(() =>
        {
            Assert.That(WrittenCorpus.Show(counts.ToMatrix()), Is.EqualTo(WrittenCorpus.Show(Count(texts, Small()).ToMatrix())));
            Assert.That(File.GetLastWriteTimeUtc(first), Is.EqualTo(written), "the first part was whole and stays");
            Assert.That(File.Exists(folder.File("000003.part.tmp")), Is.False);
        });
    }

    [Test]
    public void Folder_OfOtherTextsOrOptions_IsNotUsed()
    {
        using var folder = new TemporaryFolder();
        Count([.. Enumerable.Repeat("北约秘书长抵达东京", 20)], Small(folder: folder.Path));
        var other = Count(["日本"], Small(folder: folder.Path));
        Assert.Multiple(() =>
        {
            Assert.That(WrittenCorpus.Show(other.ToMatrix()), Is.EqualTo("0 日本:1"));
            Assert.That(Directory.GetFiles(folder.Path), Has.Length.EqualTo(1), "parts of the larger corpus are gone");
            Assert.That(Count(["北约秘书长"], Small(window: 1, folder: folder.Path)).Pairs().Count(), Is.EqualTo(1));
        });
    }

    [Test]
    public void Part_ThatIsGone_IsReported()
    {
        using var folder = new TemporaryFolder();
        var counts = Count(["北约"], Small(folder: folder.Path));
        File.Delete(folder.File("000000.part"));
        Assert.That(() => counts.ToMatrix(), Throws.InstanceOf<CountingFolderException>().With.Message.Contains("000000.part: is gone"));
    }

    // The header: magic 8, fingerprint 16, where the cells and the pairs start 8 each.
    [TestCase(24, 0xFF, TestName = "Part_WhoseCellsStartBehindTheirEnd_IsReported")]
    [TestCase(36, 0x01, TestName = "Part_WhosePairsStartBehindTheFile_IsReported")]
    public void Part_ThatIsDamaged_IsReported(int place, int change)
    {
        using var folder = new TemporaryFolder();
        var counts = Count(["北约秘书长", "日本"], Small(folder: folder.Path));
        byte[] part = File.ReadAllBytes(folder.File("000000.part"));
        part[place] ^= (byte)change;
        File.WriteAllBytes(folder.File("000000.part"), part);
        Assert.That(() => counts.ToMatrix(), Throws.InstanceOf<CountingFolderException>().With.Message.Contains("000000.part: is damaged; count the corpus again"));
    }

    [Test]
    public void Part_WithOtherCells_IsReportedIfTheyCannotBe()
    {
        using var folder = new TemporaryFolder();
        var counts = Count(["北约秘书长北约", "日本北约"], Small(folder: folder.Path));
        byte[] part = File.ReadAllBytes(folder.File("000000.part"));
        int start = (int)BitConverter.ToInt64(part, 24);
        int end = (int)BitConverter.ToInt64(part, 32);
        int reported = 0;
        for (int place = start; place < end; place++)
        {
            for (int bit = 0; bit < 8; bit++)
            {
                byte[] changed = [.. part];
                changed[place] ^= (byte)(1 << bit);
                File.WriteAllBytes(folder.File("000000.part"), changed);
                try
                {
                    counts.ToMatrix();
                }
                catch (CountingFolderException exception)
                {
                    Assert.That(exception.Message, Does.EndWith("000000.part: is damaged; count the corpus again"));
                    reported++;
                }
            }
        }

        Assert.That(reported, Is.GreaterThan(0));
    }

    [Test]
    public void Progress_ReachesTheEnd()
    {
        var reports = new List<CorpusProgress>();
        Count(["北约", "日本", "东京"], Small(), new Collector(reports));
        Assert.That(reports[^1], Is.EqualTo(new CorpusProgress(3, 6)));
    }

    [Test]
    public void Cancellation_Stops()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.That(async () => await new CorpusCounter().CountAsync(Stream(["北约"]), cancellationToken: stop.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void Pairs_NotCounted_Throw() => Assert.Multiple(() =>
    {
        Assert.That(() => Count(["北约"], Small()).Pairs(), Throws.InvalidOperationException);
        Assert.That(() => new CorpusCounter(new CorpusCounterOptions { PairWindow = 1, Tokens = new CorpusTokenizerOptions { Terms = new TermCounterOptions { NGrams = new NGramOptions { Sizes = [2] } } } }), Throws.ArgumentException);
    });

    private static string Show(Vocabulary vocabulary, IEnumerable<TermPairCount> pairs) =>
        string.Join('\n', pairs.Select(pair => $"{vocabulary[pair.First]} {vocabulary[pair.Second]} {pair.Count}"));

    private static IEnumerable<TermPairCount> CountByHand(TokenizedCorpus corpus, int window)
    {
        var counts = new SortedDictionary<(int, int), long>();
        foreach (var document in corpus)
        {
            for (int i = 0; i < document.Count; i++)
            {
                for (int j = i + 1; j <= i + window && j < document.Count; j++)
                {
                    if (document.Terms[j] == TokenizedDocument.Boundary)
                        break;
                    if (document.Terms[i] >= 0 && document.Terms[j] >= 0)
                        counts[(document.Terms[i], document.Terms[j])] = counts.GetValueOrDefault((document.Terms[i], document.Terms[j])) + 1;
                }
            }
        }
        return counts.Select(static pair => new TermPairCount(pair.Key.Item1, pair.Key.Item2, pair.Value));
    }

    // A table of that many terms is begun anew, in the middle of the work.
    [Test]
    public void MoreTermsThanATableKeeps_AreAllCounted()
    {
        string[] texts = [.. Enumerable.Range(0, 11).Select(part => string.Join(' ', Enumerable.Range(part * 100_000, 100_000).Select(number => $"term{number}x")))];
        var counts = Count([.. texts, "term0x term0x"], Small(threads: 1) with { PartLength = 1_000 });
        Assert.That((counts.Vocabulary.Count, counts.TotalCount, counts.DocumentCount), Is.EqualTo((1_100_000, 1_100_002L, 12L)));
        Assert.That(counts.TermCounts[counts.Vocabulary.IdOf("term0x")], Is.EqualTo(3));
    }

    private sealed class StopAfter(CancellationTokenSource stop, int documents) : IProgress<CorpusProgress>
    {
        public void Report(CorpusProgress value)
        {
            if (value.Documents >= documents)
                stop.Cancel();
        }
    }

    private sealed class Collector(List<CorpusProgress> reports) : IProgress<CorpusProgress>
    {
        public void Report(CorpusProgress value) => reports.Add(value);
    }
}
