using System.CommandLine;
using System.Text.Json.Serialization.Metadata;
using Wenxi.Cli.Input;
using Wenxi.Cli.Output;

namespace Wenxi.Cli.Verbs;

/// <summary>What the verbs have in common that answer each document with one line.</summary>
internal static class DocumentVerb
{
    /// <summary>Answers each line, or each whole input, with what <paramref name="analyze"/> finds; several threads call it.</summary>
    public static int Run<T>(CommandHost host, string[]? files, bool byLine, bool isHtml, Func<string, T> analyze, JsonTypeInfo<T> type)
    {
        var inputs = InputFile.FromArguments(files, host);
        return byLine
            ? InputRunner.ForEach(host, inputs, Lines(host, analyze, type).Answer)
            : WriteDocuments(host, inputs, input => analyze(Document.ReadTextOf(input, isHtml)), type);
    }

    /// <summary>Answers each whole input.</summary>
    public static int WriteDocuments<T>(CommandHost host, InputFile[] inputs, Func<InputFile, T> analyze, JsonTypeInfo<T> type)
    {
        var buffer = new Utf8Buffer();
        using var writer = new JsonLineWriter(buffer);
        return InputRunner.ForEach(host, inputs, input =>
        {
            writer.Write(analyze(input), type);
            buffer.WriteTo(host.Output);
        });
    }

    public static void ForbidLinesOfHtml(Command command, Option<bool> lines, Option<bool> html) =>
        command.Validators.Add(result =>
        {
            if (result.GetValue(lines) && result.GetValue(html))
                result.AddError("--lines is for text, --html for whole pages: give one of them");
        });

    private static LinePipeline Lines<T>(CommandHost host, Func<string, T> analyze, JsonTypeInfo<T> type) => new(host.Output, output =>
    {
        var writer = new JsonLineWriter(output);
        return line => writer.Write(analyze(line.ToString()), type);
    });
}
