using System.CommandLine;
using Wenxi.Cli.Input;

namespace Wenxi.Cli.Verbs;

/// <summary>What the verbs have in common that answer each document with one line.</summary>
internal static class DocumentVerb
{
    /// <summary>Answers each line, or each whole input.</summary>
    public static int Run(CommandHost host, string[]? files, bool byLine, bool isHtml, Action<string> answer, Action flush) =>
        InputRunner.ForEach(host, InputFile.FromArguments(files, host), input =>
        {
            if (byLine)
            {
                InputRunner.ForEachLine(input, line => answer(line.ToString()), flush);
                return;
            }
            answer(Document.ReadTextOf(input, isHtml));
            flush();
        });

    public static void ForbidLinesOfHtml(Command command, Option<bool> lines, Option<bool> html) =>
        command.Validators.Add(result =>
        {
            if (result.GetValue(lines) && result.GetValue(html))
                result.AddError("--lines is for text, --html for whole pages: give one of them");
        });
}
