using System.Text.Json;

namespace Wenxi.Cli.Output;

/// <summary>A keyword with what its score is made of.</summary>
/// <param name="Term">As in <see cref="Keyword"/>.</param>
/// <param name="Score">As in <see cref="Keyword"/>.</param>
/// <param name="Count">As in <see cref="Keyword"/>.</param>
/// <param name="Parts">By the name of the evidence, in camelCase.</param>
internal readonly record struct KeywordRow(string Term, double Score, int Count, Dictionary<string, double> Parts)
{
    private const int Digits = 4;

    public static KeywordRow Of(Keyword keyword) => new(
        keyword.Term, keyword.Score, keyword.Count,
        keyword.Parts.ToDictionary(static part => JsonNamingPolicy.CamelCase.ConvertName(part.Evidence.ToString()), static part => Math.Round(part.Value, Digits)));
}
