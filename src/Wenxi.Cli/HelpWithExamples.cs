using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Wenxi.Cli;

/// <summary>The help of a verb, and what one may type.</summary>
internal sealed class HelpWithExamples : SynchronousCommandLineAction
{
    private readonly HelpAction _help = new();

    // Who asks for help need not give what is required.
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var exitCode = _help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        if (Examples.Of(parseResult.CommandResult.Command.Name) is not [_, ..] examples)
            return exitCode;
        output.WriteLine("Examples:");
        foreach (var example in examples)
            output.WriteLine($"  {example}");
        output.WriteLine();
        return exitCode;
    }
}
