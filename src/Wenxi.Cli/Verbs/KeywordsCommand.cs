using System.CommandLine;
using Wenxi.Cli.Input;
using Wenxi.Cli.Output;
using Wenxi.Json;
using Wenxi.Segmentation;

namespace Wenxi.Cli.Verbs;

/// <summary><c>wenxi keywords</c>: texts or pages in, keywords out.</summary>
internal static class KeywordsCommand
{
    private const int InitialTop = 20;
    private const string PhraseMethod = "phrase";
    private const string TfIdfMethod = "tfidf";
    private const string TextRankMethod = "textrank";

    public static Command Create(CommandHost host)
    {
        var files = CommonOptions.Files("Text in UTF-8, or with --html pages: files, folders, or patterns such as 2023/**/*.txt");
        var lines = CommonOptions.Lines();
        var html = CommonOptions.Html();
        var top = CommonOptions.Top("The most keywords for a document", InitialTop);
        var method = new Option<string?>("--method")
        {
            Description = "phrase: words and terms of several words, names whole; tfidf or textrank: words. Default: phrase, with --compat jieba tfidf",
        }.AcceptOnlyFromAmong(PhraseMethod, TfIdfMethod, TextRankMethod);
        var compat = new Option<string?>("--compat") { Description = "Give the keywords of Python jieba's extract_tags or textrank" }.AcceptOnlyFromAmong("jieba");
        var explain = new Option<bool>("--explain") { Description = "Say of which evidence each score of the method phrase is made" };
        var format = CommonOptions.Format(host.OutputIsTerminal ? "text" : "jsonl", "text", "json", "jsonl", "csv");
        format.Description = "The form of the output: a table on a terminal, otherwise JSON Lines, unless given";
        var command = new Command("keywords", "Find the terms that say what a text is about") { files, lines, html, method, top, compat, explain, format };
        DocumentVerb.ForbidLinesOfHtml(command, lines, html);
        command.Validators.Add(result =>
        {
            if (result.GetValue(compat) is not null && result.GetValue(method) == PhraseMethod)
                result.AddError("jieba has no method phrase: give --method tfidf or textrank, or no --compat");
            if (result.GetValue(lines) && result.GetResult(format) is { Implicit: false } && result.GetValue(format) is "text" or "csv")
                result.AddError("--lines answers each line with a line of JSON: leave --format out, or give jsonl");
        });
        command.SetAction(result =>
        {
            var source = new KeywordSource(Options(result.GetValue(method), result.GetValue(compat) is not null, result.GetValue(top)));
            if (result.GetValue(lines))
                return RunLines(host, result.GetValue(files), source, result.GetValue(explain));
            var inputs = result.GetValue(html) ? PageInputs.FromArguments(result.GetValue(files), host) : PageInputs.TextsFromArguments(result.GetValue(files), host);
            var writer = new KeywordWriter(host, result.GetRequiredValue(format), result.GetValue(explain));
            var isHtml = result.GetValue(html);
            return InputRunner.ForEach(host, inputs, input =>
                writer.Write(input.Name, source.Find(isHtml ? Document.ReadPage(input) : new Article { Text = Document.ReadText(input) })));
        });
        return command;
    }

    private static int RunLines(CommandHost host, string[]? files, KeywordSource source, bool explains) => explains
        ? DocumentVerb.Run(host, files, byLine: true, isHtml: false, text => KeywordRows.Of(source.Find(new Article { Text = text })), CliJsonContext.Readable.KeywordRows)
        : DocumentVerb.Run(host, files, byLine: true, isHtml: false, text => new KeywordsJson(source.Find(new Article { Text = text })), WenxiJsonContext.Readable.KeywordsJson);

    private static KeywordExtractorOptions Options(string? method, bool isJieba, int top)
    {
        var options = new KeywordExtractorOptions
        {
            Top = top,
            Method = method switch
            {
                TfIdfMethod => KeywordMethod.TfIdf,
                TextRankMethod => KeywordMethod.TextRank,
                _ => isJieba ? KeywordMethod.TfIdf : KeywordMethod.Phrase,
            },
        };
        return isJieba ? options with { Compatibility = Compatibility.Jieba, StopWords = StopWords.Jieba } : options;
    }
}
