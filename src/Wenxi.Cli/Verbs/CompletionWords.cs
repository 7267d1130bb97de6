using System.CommandLine;
using System.CommandLine.Completions;

namespace Wenxi.Cli.Verbs;

/// <summary>What may be typed behind a verb.</summary>
/// <param name="Verb">The verb.</param>
/// <param name="Description">What it does.</param>
/// <param name="Options">Its options.</param>
/// <param name="Arguments">What may stand there without an option, if it is one of a few words; otherwise files may.</param>
internal sealed record CompletionWords(string Verb, string Description, IReadOnlyList<CompletionOption> Options, IReadOnlyList<string> Arguments)
{
    /// <summary>The verbs of a command, with their options.</summary>
    public static IReadOnlyList<CompletionWords> Of(Command root) =>
        [.. root.Subcommands.Select(static verb => new CompletionWords(
            verb.Name, verb.Description ?? "",
            [.. verb.Options.Select(Option)],
            [.. verb.Arguments.SelectMany(static argument => Labels(argument.GetCompletions(CompletionContext.Empty)))]))];

    private static CompletionOption Option(Option option)
    {
        var takesValue = option.ValueType != typeof(bool);
        return new CompletionOption(
            option.Name, option.Description ?? "",
            takesValue ? [.. Labels(option.GetCompletions(CompletionContext.Empty))] : [],
            takesValue,
            option.Arity.MaximumNumberOfValues > 1);
    }

    private static IEnumerable<string> Labels(IEnumerable<CompletionItem> items) => items.Select(static item => item.Label);
}
