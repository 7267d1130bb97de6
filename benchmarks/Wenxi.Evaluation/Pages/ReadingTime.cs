using System.Diagnostics;

namespace Wenxi.Evaluation.Pages;

/// <summary>Times reading, warm, on one thread: the best of the rounds of each page, since other programs only add to it.</summary>
internal static class ReadingTime
{
    private const int WarmUp = 5;
    private const int Rounds = 10;
    private const double PageSize = 150 * 1024;

    public static int Write(GoldPage[] pages)
    {
        var contents = Array.ConvertAll(pages, static page => File.ReadAllBytes(page.Path));
        var reader = new ArticleReader();
        var best = new double[contents.Length];
        Array.Fill(best, double.MaxValue);
        for (var round = 0; round < WarmUp + Rounds; round++)
        {
            for (var i = 0; i < contents.Length; i++)
            {
                var start = Stopwatch.GetTimestamp();
                reader.Read(contents[i]);
                if (round >= WarmUp)
                    best[i] = Math.Min(best[i], Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        for (var i = 0; i < contents.Length; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            reader.Read(contents[i]);
            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            Console.WriteLine(
                $"{pages[i].Id,-28} {contents[i].Length / 1024.0,6:F0} KB {best[i],7:F1} ms  {best[i] * PageSize / contents[i].Length,6:F1} ms per 150 KB  {(double)allocated / contents[i].Length,5:F1} bytes allocated per byte");
        }

        Console.WriteLine($"median {Median(best):F1} ms a page, {Median([.. best.Select((time, i) => time * PageSize / contents[i].Length)]):F1} ms per 150 KB");
        return 0;
    }

    private static double Median(double[] values)
    {
        Array.Sort(values);
        return values[values.Length / 2];
    }
}
