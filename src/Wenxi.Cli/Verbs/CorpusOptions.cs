using System.CommandLine;
using System.Globalization;
using Wenxi.Cli.Input;
using Wenxi.Segmentation;
using Wenxi.Statistics;

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
    }

    public CommandHost Host { get; }

    public Argument<string[]> Files { get; } = CommonOptions.Files("Text in UTF-8, or with --html pages: files, folders, patterns (2023/**/*.txt)");

    public Option<bool> Lines { get; } = CommonOptions.Lines();

    public Option<bool> Html { get; } = CommonOptions.Html();

    public Option<string?> StopWordFile { get; } = new("--stop-words") { Description = "A file with the words to leave out, one a line, in place of the built-in list", HelpName = "F" };

    public Option<string?> Tags { get; } = new("--pos") { Description = "Only these parts of speech: beginnings of tags, separated by commas (n,v)", HelpName = "TAGS" };

    public Option<string[]> UserDictionary { get; } = new("--user-dict") { Description = "Words of your own, as for segment", HelpName = "F", AllowMultipleArgumentsPerToken = false };

    public Option<string> Format { get; }

    /// <summary>Adds files, lines, HTML and form to a verb.</summary>
    public void AddInputs(Command command)
    {
        command.Add(Files);
        command.Add(Lines);
        command.Add(Html);
        DocumentVerb.ForbidLinesOfHtml(command, Lines, Html);
    }

    /// <summary>Adds which words to a verb.</summary>
    public void AddWords(Command command)
    {
        command.Add(StopWordFile);
        command.Add(Tags);
        command.Add(UserDictionary);
    }

    /// <summary>The texts that the arguments name.</summary>
    public Corpus ReadCorpus(ParseResult result, CorpusInput input) => ReadCorpus(result, input, result.GetValue(Files));

    /// <summary>The texts that these names are of, in the form that the options say.</summary>
    public Corpus ReadCorpus(ParseResult result, CorpusInput input, string[]? names) =>
        input.Read(names is null or [] ? [StandardInput] : names, result.GetValue(Lines), result.GetValue(Html));

    /// <summary>The words that the options say; what is wrong with a file is reported.</summary>
    public bool TryReadWords(ParseResult result, out StopWords stopWords, out UserDictionary words)
    {
        words = Segmentation.UserDictionary.Empty;
        return TryReadStopWords(result, out stopWords) && UserDictionaries.TryRead(Host, result.GetValue(UserDictionary), out words);
    }

    /// <summary>Beginnings of tags.</summary>
    public string[] TagsOf(ParseResult result) =>
        result.GetValue(Tags)?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

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
