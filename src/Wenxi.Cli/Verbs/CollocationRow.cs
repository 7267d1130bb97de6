using Wenxi.Statistics;

namespace Wenxi.Cli.Verbs;

/// <summary>A pair of words that stand together.</summary>
internal readonly record struct CollocationRow(string First, string Second, long Count, long FirstCount, long SecondCount, double Score)
{
    public static CollocationRow Of(Collocation pair) => new(pair.First, pair.Second, pair.Count, pair.FirstCount, pair.SecondCount, pair.Score);
}
