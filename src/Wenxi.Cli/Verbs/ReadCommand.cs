using System.CommandLine;
using Wenxi.Cli.Input;
using Wenxi.Cli.Output;
using Wenxi.Json;

namespace Wenxi.Cli.Verbs;

/// <summary><c>wenxi read</c>: an HTML page in, its article out.</summary>
internal static class ReadCommand
{
    public static Command Create(CommandHost host)
    {
        var files = CommonOptions.Files("HTML in any encoding: files, folders, or patterns such as 2023/**/*.html");
        var format = CommonOptions.Format("jsonl", "text", "json", "jsonl");
        var command = new Command("read", "Read the article out of a page: title, authors, date, source, text") { files, format };
        command.SetAction(result =>
        {
            var inputs = PageInputs.FromArguments(result.GetValue(files), host);
            return result.GetRequiredValue(format) == "text"
                ? WriteText(host, inputs)
                : DocumentVerb.WriteDocuments(host, inputs, input => ArticleJson.From(Read(host, input)), WenxiJsonContext.Readable.ArticleJson);
        });
        return command;
    }

    private static Article Read(CommandHost host, InputFile input)
    {
        var article = Document.ReadPage(input);
        if (article.IncompleteReason is { } reason)
            host.Report(input.Name, reason);
        return article;
    }

    // The body only, ready for "| wenxi segment".
    private static int WriteText(CommandHost host, InputFile[] inputs)
    {
        var buffer = new Utf8Buffer();
        return InputRunner.ForEach(host, inputs, input =>
        {
            buffer.Write(Read(host, input).Text);
            buffer.Write("\n"u8);
            buffer.WriteTo(host.Output);
        });
    }
}
