using System.CommandLine;
using System.Text;
using Wenxi.Cli.Input;
using Wenxi.Cli.Output;
using Wenxi.Json;
using Wenxi.Segmentation;

namespace Wenxi.Cli.Verbs;

/// <summary><c>wenxi segment</c>: text in, words out.</summary>
internal static class SegmentCommand
{
    private const string Jieba = "jieba";

    public static Command Create(CommandHost host)
    {
        var files = CommonOptions.Files("Text in UTF-8");
        var mode = new Option<string>("--mode")
        {
            Description = "precise: the most likely words; full: all words of the word list; search: precise, and the shorter words inside",
            DefaultValueFactory = static _ => "precise",
        }.AcceptOnlyFromAmong("precise", "full", "search");
        var noHmm = new Option<bool>("--no-hmm") { Description = "Do not look for words that the word list lacks" };
        var tags = new Option<bool>("--pos") { Description = "Give each word its part of speech: word/tag" };
        var compatibility = new Option<string?>("--compat") { Description = "Give exactly the words, and with --pos the tags, of jieba 0.42.1" };
        compatibility.AcceptOnlyFromAmong(Jieba);
        var userDictionaries = new Option<string[]>("--user-dict")
        {
            Description = "Words of your own, a line each: word [frequency] [tag], or word, frequency, tag and strength (prefer, must, remove) between tabs; of several files the later one wins",
            HelpName = "F",
            AllowMultipleArgumentsPerToken = false,
        };
        var explain = new Option<string?>("--explain") { Description = "Say of each line with this word why it is or is not cut out, instead of the words", HelpName = "WORD" };
        var separator = new Option<string>("--separator")
        {
            Description = "What stands between two words in text output",
            HelpName = "S",
            DefaultValueFactory = static _ => " ",
        };
        var lines = CommonOptions.Lines();
        var format = CommonOptions.Format("text", "text", "json", "jsonl");

        var command = new Command("segment", "Cut text into words") { files, lines, mode, noHmm, tags, compatibility, userDictionaries, explain, separator, format };
        command.Validators.Add(result =>
        {
            if (result.GetValue(tags) && result.GetValue(compatibility) == Jieba && result.GetValue(mode) is "full" or "search")
                result.AddError("--pos with --compat jieba knows --mode precise only");
            if (result.GetValue(explain) is { Length: 0 })
                result.AddError("--explain takes a word, not ''");
            if (result.GetValue(explain) is not null && result.GetValue(format) is ("json" or "jsonl"))
                result.AddError("--explain writes text only");
        });
        command.SetAction(result =>
        {
            if (!UserDictionaries.TryRead(host, result.GetValue(userDictionaries), out var words))
                return ExitCode.InputFailed;
            var segmenter = new Segmenter(
                new SegmenterOptions
                {
                    Mode = ModeOf(result.GetRequiredValue(mode)),
                    UnknownWords = result.GetValue(noHmm) ? UnknownWordModel.None : UnknownWordModel.HiddenMarkov,
                    Compatibility = result.GetValue(compatibility) == Jieba ? Compatibility.Jieba : Compatibility.None,
                    Tags = result.GetValue(tags),
                    UserDictionary = words,
                });
            var inputs = InputFile.FromArguments(result.GetValue(files), host);
            if (result.GetValue(explain) is { } word)
                return InputRunner.ForEach(host, inputs, Explanations(host, segmenter, word).Answer);
            // Words never reach over the end of a line, so that text is cut line by line with and without --lines.
            if (result.GetRequiredValue(format) == "text")
                return InputRunner.ForEach(host, inputs, TextLines(host, segmenter, result.GetRequiredValue(separator)).Answer);
            return result.GetValue(lines)
                ? InputRunner.ForEach(host, inputs, JsonLines(host, segmenter).Answer)
                : WriteDocuments(host, inputs, segmenter);
        });
        return command;
    }

    private static SegmentationMode ModeOf(string mode) => mode switch
    {
        "full" => SegmentationMode.Full,
        "search" => SegmentationMode.Search,
        _ => SegmentationMode.Precise,
    };

    private static LinePipeline TextLines(CommandHost host, Segmenter segmenter, string separator)
    {
        var between = Encoding.UTF8.GetBytes(separator);
        return new LinePipeline(host.Output, output => new WordLineWriter(new WordCutter(segmenter), between, output).Write);
    }

    private static LinePipeline Explanations(CommandHost host, Segmenter segmenter, string word) => new(host.Output, output => line =>
    {
        if (!line.Text.Contains(word, StringComparison.Ordinal))
            return;
        var explanation = segmenter.Explain(line.Text.ToString());
        foreach (var reason in explanation.Why(word))
        {
            output.Write(reason.Reason);
            output.Write("\n"u8);
        }
        output.Write(explanation.ToString());
        output.Write("\n"u8);
    });

    private static LinePipeline JsonLines(CommandHost host, Segmenter segmenter) => new(host.Output, output =>
    {
        var cutter = new WordCutter(segmenter);
        var writer = new JsonLineWriter(output);
        return line => writer.Write(TokensOf(line.Text, cutter), WenxiJsonContext.Readable.TokensJson);
    });

    private static int WriteDocuments(CommandHost host, InputFile[] inputs, Segmenter segmenter)
    {
        var cutter = new WordCutter(segmenter);
        return DocumentVerb.WriteDocuments(
            host, inputs, input => TokensOf(Document.ReadText(input), cutter), WenxiJsonContext.Readable.TokensJson);
    }

    private static TokensJson TokensOf(ReadOnlySpan<char> text, WordCutter cutter) => new(TokenJson.From(text, cutter.Cut(text)));
}
