using System.Diagnostics;
using System.Text;
using Wenxi.Segmentation;

namespace Wenxi.Evaluation.Keywords;

/// <summary>How fast keywords are found among tokens that exist, in documents of about 3,000 characters; the best of three rounds.</summary>
internal static class KeywordTime
{
    private const int DocumentLength = 3_000;
    private const int Rounds = 3;

    public static int Run()
    {
        string text = File.ReadAllText(Path.Combine(Repository.Shared, "data", "text", "mixed-4mb.txt"));
        var segmenter = new Segmenter(new SegmenterOptions { Tags = true });
        (string Text, Token[] Tokens)[] documents = [.. Cut(text).Select(part => (part, segmenter.Segment(part)))];
        double megabytes = documents.Sum(document => (double)Encoding.UTF8.GetByteCount(document.Text)) / 1_000_000;
        Console.WriteLine(FormattableString.Invariant($"{documents.Length} documents, {megabytes:F2} MB of UTF-8, one thread, after segmentation"));
        foreach (KeywordMethod method in Enum.GetValues<KeywordMethod>())
        {
            var extractor = new KeywordExtractor(new KeywordExtractorOptions { Method = method });
            double best = double.MaxValue;
            for (int round = 0; round < Rounds; round++)
            {
                long start = Stopwatch.GetTimestamp();
                foreach ((string part, Token[] tokens) in documents)
                    extractor.Extract(part, tokens);
                best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalSeconds);
            }

            Console.WriteLine(FormattableString.Invariant($"{method}: {megabytes / best:F1} MB/s"));
        }

        return 0;
    }

    private static IEnumerable<string> Cut(string text)
    {
        int start = 0;
        while (start < text.Length)
        {
            int end = start + DocumentLength >= text.Length ? text.Length : text.IndexOf('\n', start + DocumentLength) + 1;
            end = end <= start ? text.Length : end;
            yield return text[start..end];
            start = end;
        }
    }
}
