using Wenxi.Statistics;

namespace Wenxi.Cli.Verbs;

/// <summary>A place of a word, with what stands around it.</summary>
internal readonly record struct ConcordanceRow(string Document, int Start, int Length, string Left, string Match, string Right)
{
    public static ConcordanceRow Of(ConcordanceLine line) => new(line.Document.Id, line.Start, line.Length, line.Left, line.Match, line.Right);
}
