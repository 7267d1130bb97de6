using System.CommandLine;
using System.Globalization;

namespace Wenxi.Cli;

/// <summary>The arguments and options that several verbs share.</summary>
internal static class CommonOptions
{
    public static Argument<string[]> Files(string description) => new("FILE")
    {
        Description = $"{description}; none or - is standard input",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public static Option<bool> Lines() => new("--lines")
    {
        Description = "Treat each input line as a document and answer it with one output line",
    };

    public static Option<bool> Html() => new("--html")
    {
        Description = "The input is HTML: read the article out of the page",
    };

    public static Option<string> Format(string initial, params string[] formats)
    {
        var option = new Option<string>("--format")
        {
            Description = "The form of the output",
            DefaultValueFactory = _ => initial,
        };
        return option.AcceptOnlyFromAmong(formats);
    }

    public static Option<int> Top(string description, int initial)
    {
        var option = new Option<int>("--top")
        {
            Description = description,
            HelpName = "N",
            DefaultValueFactory = _ => initial,
        };
        option.CustomParser = static result =>
        {
            if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
                return number;
            result.AddError($"--top takes a number from 1, not '{result.Tokens[0].Value}'");
            return 0;
        };
        return option;
    }
}
