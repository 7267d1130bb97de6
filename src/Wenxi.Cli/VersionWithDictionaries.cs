using System.CommandLine;
using System.CommandLine.Invocation;
using System.Runtime.InteropServices;
using Wenxi.Cli.Output;
using Wenxi.Cli.Verbs;

namespace Wenxi.Cli;

/// <summary>The version of the program, and of the dictionaries and models that decide its answers, with their licences.</summary>
internal sealed class VersionWithDictionaries : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine($"{WenxiCommand.Name} {DictionaryContent.ProgramVersion} (MIT), {RuntimeInformation.FrameworkDescription}");
        var rows = DictionaryContent.Load().Dictionaries;
        var (name, version) = (rows.Max(static row => row.Name.Length), rows.Max(static row => TextPage.Width(row.Version)));
        foreach (var row in rows)
            output.WriteLine($"  {row.Name.PadRight(name)}  {row.Version.PadRight(version)}  {row.License}");
        return ExitCode.Done;
    }
}
