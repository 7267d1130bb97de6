using System.CommandLine;
using System.CommandLine.Help;
using Wenxi.Cli.Output;
using Wenxi.Cli.Verbs;

namespace Wenxi.Cli;

/// <summary>The command line: its verbs, and what happens when it is wrong.</summary>
internal static class WenxiCommand
{
    // Not the name of the program's file, which help would show otherwise: "Wenxi.Cli" under dotnet run.
    public const string Name = "wenxi";

    public static int Run(string[] args, CommandHost host)
    {
        var result = Create(host).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (WrongUsage(result, args) is { } message)
            return ReportWrongUsage(result.CommandResult.Command, message, host);
        try
        {
            using var text = new StreamWriter(host.Output, leaveOpen: true);
            return result.Invoke(new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                Output = text,
                Error = host.Error,
            });
        }
        catch (IOException exception) when (StandardOutput.IsClosedByReader(exception))
        {
            // "| head" has seen enough: nothing went wrong.
            return ExitCode.Done;
        }
        catch (IOException exception)
        {
            // Inputs report their own failures, so this is the output: a full disk.
            host.Report("standard output", exception.Message);
            return ExitCode.InputFailed;
        }
    }

    public static Command Create(CommandHost host) => new(Name, "Analyses Chinese text: words, names, keywords, counts.")
    {
        new HelpOption { Action = new HelpWithExamples() },
        new VersionOption { Action = new VersionWithDictionaries() },
        SegmentCommand.Create(host),
        ReadCommand.Create(host),
        EntitiesCommand.Create(host),
        KeywordsCommand.Create(host),
        FrequenciesCommand.Create(host),
        CollocationsCommand.Create(host),
        KeynessCommand.Create(host),
        ConcordanceCommand.Create(host),
        TopicsCommand.Create(host),
        NewWordsCommand.Create(host),
        AnalyzeCommand.Create(host),
        DictionaryCommand.Create(host),
        CompletionCommand.Create(host, () => Create(host)),
    };

    private static string? WrongUsage(ParseResult result, string[] args)
    {
        // An unknown option or verb is the cause; what the parser says besides follows from it.
        if (UnknownOption(result, args) is { } option)
            return $"unknown option '{option}'";
        if (result.UnmatchedTokens is [var unmatched, ..])
            return $"unknown {(unmatched.StartsWith('-') ? "option" : "verb")} '{unmatched}'";
        if (result.Errors is not [var error, ..])
            return null;
        return result.CommandResult.Command.Name == Name
            ? "a verb is missing"
            : string.Join(' ', error.Message.TrimEnd('.').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The parser takes an option that it does not know for a file; only behind "--" may a name start with "-".</summary>
    private static string? UnknownOption(ParseResult result, string[] args)
    {
        if (result.CommandResult.Command.Arguments is not [var files, ..] || result.GetResult(files) is not { } given)
            return null;
        var separator = Array.IndexOf(args, "--");
        var literal = separator < 0 ? 0 : args.Length - separator - 1;
        return given.Tokens.SkipLast(literal).Select(static token => token.Value)
            .FirstOrDefault(static name => name.Length > 1 && name[0] == '-');
    }

    private static int ReportWrongUsage(Command command, string message, CommandHost host)
    {
        var verb = command.Name == Name ? Name : $"{Name} {command.Name}";
        host.Error.WriteLine($"{verb}: {message}; see '{verb} --help'");
        return ExitCode.WrongUsage;
    }
}
