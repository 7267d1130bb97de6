using System.CommandLine;
using System.CommandLine.Completions;

namespace Wenxi.Cli.Verbs;

/// <summary>What may be typed behind a verb.</summary>
/// <param name="Verb">The verb.</param>
/// <param name="Description">What it does.</param>
/// <param name="Options">Its options by name, each with the values that it takes if they are few.</param>
internal sealed record CompletionWords(string Verb, string Description, IReadOnlyList<(string Name, string Description, IReadOnlyList<string> Values)> Options)
{
    /// <summary>The verbs of a command, with their options.</summary>
    public static IReadOnlyList<CompletionWords> Of(Command root) =>
        [.. root.Subcommands.Select(static verb => new CompletionWords(
            verb.Name, verb.Description ?? "",
            [.. verb.Options.Select(static option => (option.Name, option.Description ?? "", Values(option)))]))];

    private static IReadOnlyList<string> Values(Option option) =>
        option.ValueType == typeof(bool) ? [] : [.. option.GetCompletions(CompletionContext.Empty).Select(static item => item.Label)];
}
