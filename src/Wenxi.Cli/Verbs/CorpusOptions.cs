using System.CommandLine;
using System.Globalization;
using Wenxi.Cli.Input;

namespace Wenxi.Cli.Verbs;

/// <summary>What the verbs about many documents have in common: which texts, which of their words, and in which form.</summary>
internal sealed class CorpusOptions
{
    private const string StandardInput = "-";

    public CorpusOptions(CommandHost host)
    {
        Host = host;
        Lines.Description = "Each line is a document; empty lines are none";
        // A person gets a table, a program the data.
        Format = CommonOptions.Format(host.OutputIsTerminal ? "text" : "csv", "text", "csv", "json", "jsonl");
        Format.Description = "The form of the output: a table on a terminal, otherwise CSV, unless given";
        Parts.Validators.Add(static result =>
        {
            if (result.GetValueOrDefault<string?>() is "")
                result.AddError("--parts takes a folder, not ''");
        });
    }

    public CommandHost Host { get; }

    public Argument<string[]> Files { get; } = CommonOptions.Files("Text in UTF-8, or with --html pages: files, folders, patterns (2023/**/*.txt)");

    public Option<bool> Lines { get; } = CommonOptions.Lines();

    public Option<bool> Html { get; } = CommonOptions.Html();

    public Option<string?> StopWordFile { get; } = new("--stop-words") { Description = "A file with the words to leave out, one a line, in place of the built-in list", HelpName = "F" };

    public Option<string?> Tags { get; } = new("--pos") { Description = "Only these parts of speech: beginnings of tags, separated by commas (n,v)", HelpName = "TAGS" };

    public Option<string[]> UserDictionary { get; } = new("--user-dict") { Description = "Words of your own, as for segment", HelpName = "F", AllowMultipleArgumentsPerToken = false };

    public Option<string?> Parts { get; } = new("--parts")
    {
        Description = "A folder that keeps what has been counted: after Ctrl+C or a crash the same command goes on from there",
        HelpName = "FOLDER",
    };

    public Option<string> Format { get; }

    /// <summary>Whether empty lines are documents.</summary>
    public bool KeepsEmptyLines { get; init; }

    /// <summary>Adds what a verb reads, and its own options.</summary>
    public void AddTo(Command command, params IEnumerable<Option> own)
    {
        command.Add(Files);
        foreach (var option in own.Prepend(Html).Prepend(Lines))
            command.Add(option);
        DocumentVerb.ForbidLinesOfHtml(command, Lines, Html);
    }

    /// <summary>As <see cref="AddTo"/>, with which words to count, where parts are kept, and the form.</summary>
    public void AddCountedTo(Command command, params IEnumerable<Option> own) => AddTo(command, [.. own, StopWordFile, Tags, UserDictionary, Parts, Format]);

    /// <summary>Runs a verb with what its options say; a bad file of words is reported.</summary>
    /// <param name="result">The command line.</param>
    /// <param name="analyze">Gives what writes the result.</param>
    /// <returns>The exit code.</returns>
    public int Run(ParseResult result, Func<CorpusRun, Action> analyze)
    {
        if (!TryReadStopWords(result, out var stopWords) || !UserDictionaries.TryRead(Host, result.GetValue(UserDictionary), out var words))
            return ExitCode.InputFailed;
        using var run = new CorpusRun(Host, FormOf(result), result.GetValue(Parts)) { StopWords = stopWords, UserDictionary = words, Tags = TagsOf(result) };
        return run.Do(analyze);
    }

    /// <summary>The inputs that the arguments name.</summary>
    public string[] InputsOf(ParseResult result) => result.GetValue(Files) is { Length: > 0 } names ? names : [StandardInput];

    /// <summary>The form of the output, as a word.</summary>
    public string FormatOf(ParseResult result) => result.GetRequiredValue(Format);

    /// <summary>A number from <paramref name="least"/>.</summary>
    public static Option<int> Number(string name, string description, int initial, int least)
    {
        var option = new Option<int>(name) { Description = description, HelpName = "N", DefaultValueFactory = _ => initial };
        option.CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least)
                return number;
            result.AddError($"{name} takes a number from {least}, not '{result.Tokens[0].Value}'");
            return initial;
        };
        return option;
    }

    /// <summary>A number that may have a point, from <paramref name="least"/> to <paramref name="most"/>.</summary>
    public static Option<double> Number(string name, string description, double initial, double least, double most)
    {
        var option = new Option<double>(name) { Description = description, HelpName = "X", DefaultValueFactory = _ => initial };
        option.CustomParser = result =>
        {
            if (double.TryParse(result.Tokens[0].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
                return number;
            var range = double.IsFinite(most) ? string.Create(CultureInfo.InvariantCulture, $" from {least} to {most}") : string.Create(CultureInfo.InvariantCulture, $" from {least}");
            result.AddError($"{name} takes a number{range}, not '{result.Tokens[0].Value}'");
            return initial;
        };
        return option;
    }

    /// <summary>One of several words, each for a value.</summary>
    public static Option<string> Choice<T>(string name, string description, (string Name, T Value)[] choices)
    {
        var option = new Option<string>(name) { Description = description, DefaultValueFactory = _ => choices[0].Name };
        return option.AcceptOnlyFromAmong([.. choices.Select(static choice => choice.Name)]);
    }

    /// <summary>The value of the word that was given for a <see cref="Choice{T}"/>.</summary>
    public static T ValueOf<T>(ParseResult result, Option<string> option, (string Name, T Value)[] choices) =>
        Array.Find(choices, choice => choice.Name == result.GetValue(option)).Value;

    private DocumentForm FormOf(ParseResult result)
    {
        if (result.GetValue(Html))
            return DocumentForm.Page;
        if (!result.GetValue(Lines))
            return DocumentForm.File;
        return KeepsEmptyLines ? DocumentForm.Line : DocumentForm.LineWithText;
    }

    private string[] TagsOf(ParseResult result) =>
        result.GetValue(Tags)?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    private bool TryReadStopWords(ParseResult result, out StopWords words)
    {
        words = StopWords.Default;
        if (result.GetValue(StopWordFile) is not { } path)
            return true;
        var input = new InputFile(path, Host);
        try
        {
            words = StopWords.FromLines(Document.ReadText(input).Split('\n'));
            return true;
        }
        catch (InputException exception)
        {
            Host.Report(input.Name, exception.Message);
            return false;
        }
    }
}
