using Wenxi.Evaluation.Gold;

namespace Wenxi.Evaluation.Entities;

/// <summary>Whether a confidence of .8 means that eight of ten such mentions are right.</summary>
internal static class ReliabilityReport
{
    private const int Bins = 10;

    public static int Run(string[] arguments)
    {
        string[] files = arguments.Length > 0 ? arguments : [.. GoldFile.Default("")];
        var analyzer = new ArticleAnalyzer();
        Console.WriteLine("| file | confidence | mentions | mean confidence | right |");
        Console.WriteLine("|---|---|---:|---:|---:|");
        foreach (string file in files)
        {
            var bins = new (int Count, double Sum, int Right)[Bins];
            foreach (GoldSentence sentence in GoldFile.Read(file))
            {
                foreach (Mention mention in analyzer.Analyze(sentence.Text).Mentions)
                {
                    if (mention.Type > EntityType.Organization)
                        continue;
                    ref (int Count, double Sum, int Right) bin = ref bins[Math.Min((int)(mention.Confidence * Bins), Bins - 1)];
                    bool isRight = sentence.Names.Contains(new GoldName(mention.Start, mention.Length, mention.Type));
                    bin = (bin.Count + 1, bin.Sum + mention.Confidence, bin.Right + (isRight ? 1 : 0));
                }
            }

            Print(Path.GetFileNameWithoutExtension(file), bins);
        }

        return 0;
    }

    private static void Print(string file, (int Count, double Sum, int Right)[] bins)
    {
        int total = bins.Sum(bin => bin.Count);
        double error = 0;
        for (int i = 0; i < Bins; i++)
        {
            (int count, double sum, int right) = bins[i];
            if (count == 0)
                continue;
            error += Math.Abs(sum - right) / total;
            Console.WriteLine(FormattableString.Invariant($"| {file} | {i / 10.0:0.0}–{(i + 1) / 10.0:0.0} | {count} | {sum / count:.00} | {(double)right / count:.00} |"));
        }

        Console.WriteLine(FormattableString.Invariant($"| {file} | expected calibration error | {total} | | {error:.000} |"));
    }
}
