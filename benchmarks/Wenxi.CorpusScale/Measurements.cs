using System.Diagnostics;
using System.Globalization;
using System.Text;
using Wenxi.Segmentation;
using Wenxi.Statistics;

namespace Wenxi.CorpusScale;

/// <summary>What is measured. One line each: what, megabytes of UTF-8 a second, seconds, most memory.</summary>
internal static class Measurements
{
    private const int WarmUpDocuments = 20_000;
    private const int ComparedDocuments = 40_000;
    private const double LeastSeconds = 1;

    /// <summary>The segmenter alone, on documents that are in memory: what counting is compared with.</summary>
    public static async Task SegmentAsync(string path, int threads)
    {
        var documents = new List<string>();
        await foreach (CorpusDocument document in CorpusFiles.ReadLinesAsync([path]))
            documents.Add(document.Text);
        var segmenter = new Segmenter();
        Segment(segmenter, documents[..Math.Min(documents.Count, WarmUpDocuments)], threads);
        long start = Stopwatch.GetTimestamp();
        long tokens = Segment(segmenter, documents, threads);
        Report("segment", path, start, $"{tokens:N0} tokens");
    }

    /// <summary>Counts a corpus in parts; with a window of 1 or more also its pairs, which are read once.</summary>
    public static async Task CountAsync(string path, int threads, int window, string? folder)
    {
        CorpusCounterOptions options = new() { Tokens = new CorpusTokenizerOptions { Threads = threads }, PairWindow = window };
        CorpusCounts first = await new CorpusCounter(options).CountAsync(First(path, WarmUpDocuments));
        _ = window == 0 ? first.ToMatrix().NonZeroCount : first.Pairs().Count();
        long start = Stopwatch.GetTimestamp();
        CorpusCounts counts = await new CorpusCounter(options with { Folder = folder }).CountAsync(CorpusFiles.ReadLinesAsync([path]));
        Report($"count, window {window}", path, start, $"{counts.TotalCount:N0} occurrences of {counts.Vocabulary.Count:N0} terms in {counts.DocumentCount:N0} documents");
        if (window == 0)
        {
            DocumentTermMatrix matrix = counts.ToMatrix();
            Report("… and matrix", path, start, $"{matrix.NonZeroCount:N0} cells");
        }
        else
        {
            Report("… and pairs", path, start, $"{counts.Pairs(minimumCount: 2).Count():N0} pairs that occur twice or more");
        }
    }

    /// <summary>
    /// Counting against the segmenter alone, in turns: the speed of the one as a share of the other, median and range of the rounds.
    /// The segmenter has its documents in memory: the first ones of the file, over and over, so that the garbage collector has no
    /// more to look after than without them.
    /// </summary>
    public static async Task CompareAsync(string path, int threads, int rounds)
    {
        var documents = new List<string>();
        await foreach (CorpusDocument document in First(path, ComparedDocuments))
            documents.Add(document.Text);
        double times = (double)new FileInfo(path).Length / documents.Sum(static text => (long)Encoding.UTF8.GetByteCount(text) + 1);
        var segmenter = new Segmenter();
        string folder = Directory.CreateTempSubdirectory("wenxi-scale").FullName;
        var matrix = new List<double>();
        var pairs = new List<double>();
        // The first round warms everything up.
        for (int round = 0; round <= rounds; round++)
        {
            long start = Stopwatch.GetTimestamp();
            int repeated = 0;
            for (; repeated == 0 || Stopwatch.GetElapsedTime(start).TotalSeconds < LeastSeconds; repeated++)
                Segment(segmenter, documents, threads);
            double alone = Stopwatch.GetElapsedTime(start).TotalSeconds / repeated * times;
            double withMatrix = await TimeAsync(path, threads, window: 0, folder);
            double withPairs = await TimeAsync(path, threads, window: 1, folder);
            if (round == 0)
                continue;
            matrix.Add(alone / withMatrix);
            pairs.Add(alone / withPairs);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"segment {alone:F2} s, count with matrix {withMatrix:F2} s ({matrix[^1]:F2}), with pairs {withPairs:F2} s ({pairs[^1]:F2})"));
        }

        Directory.Delete(folder, recursive: true);
        Console.WriteLine(Summary("matrix", matrix));
        Console.WriteLine(Summary("pairs", pairs));
    }

    private static async Task<double> TimeAsync(string path, int threads, int window, string folder)
    {
        foreach (string part in Directory.EnumerateFiles(folder))
            File.Delete(part);
        GC.Collect();
        CorpusCounterOptions options = new() { Tokens = new CorpusTokenizerOptions { Threads = threads }, PairWindow = window, Folder = folder };
        long start = Stopwatch.GetTimestamp();
        CorpusCounts counts = await new CorpusCounter(options).CountAsync(CorpusFiles.ReadLinesAsync([path]));
        _ = window == 0 ? counts.ToMatrix().NonZeroCount : counts.Pairs(minimumCount: 2).Count();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static string Summary(string what, List<double> ratios)
    {
        ratios.Sort();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{what}: {ratios[ratios.Count / 2]:F2} of the segmenter's speed ({ratios[0]:F2} to {ratios[^1]:F2}, {ratios.Count} rounds)");
    }

    private static long Segment(Segmenter segmenter, List<string> documents, int threads)
    {
        long tokens = 0;
        int next = -1;
        var workers = new Thread[threads];
        for (int i = 0; i < threads; i++)
        {
            workers[i] = new Thread(Work);
            workers[i].Start();
        }

        foreach (Thread worker in workers)
            worker.Join();
        return tokens;

        void Work()
        {
            var buffer = new TokenBuffer();
            long sum = 0;
            while (Interlocked.Increment(ref next) is var i && i < documents.Count)
            {
                segmenter.Segment(documents[i], buffer);
                sum += buffer.Count;
            }

            Interlocked.Add(ref tokens, sum);
        }
    }

    private static async IAsyncEnumerable<CorpusDocument> First(string path, int count)
    {
        await foreach (CorpusDocument document in CorpusFiles.ReadLinesAsync([path]))
        {
            yield return document;
            if (--count == 0)
                yield break;
        }
    }

    private static void Report(string what, string path, long start, string details)
    {
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        double megabytes = new FileInfo(path).Length / 1e6;
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what,-18} {megabytes / seconds,7:F1} MB/s {seconds,8:F2} s {process.PeakWorkingSet64 / 1e6,7:F0} MB   CPU {process.TotalProcessorTime.TotalSeconds:F1} s   {details}"));
    }
}
