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
        var option = Number("--top", description, 1, int.MaxValue);
        option.DefaultValueFactory = _ => initial;
        return option;
    }

    /// <summary>An option that takes a whole number within limits; it is the least one unless given.</summary>
    public static Option<int> Number(string name, string description, int least, int greatest)
    {
        var option = new Option<int>(name)
        {
            Description = description,
            HelpName = "N",
            DefaultValueFactory = _ => least,
        };
        var range = greatest == int.MaxValue ? $"from {least}" : $"from {least} to {greatest}";
        option.CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= greatest)
                return number;
            result.AddError($"{name} takes a number {range}, not '{result.Tokens[0].Value}'");
            return 0;
        };
        return option;
    }
}
