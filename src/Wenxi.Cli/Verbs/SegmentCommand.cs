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
            var cutter = new WordCutter(
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
                return WriteExplanations(host, inputs, cutter, word);
            return result.GetRequiredValue(format) == "text"
                ? WriteText(host, inputs, cutter, result.GetRequiredValue(separator))
                : WriteJson(host, inputs, cutter, result.GetValue(lines));
        });
        return command;
    }

    private static SegmentationMode ModeOf(string mode) => mode switch
    {
        "full" => SegmentationMode.Full,
        "search" => SegmentationMode.Search,
        _ => SegmentationMode.Precise,
    };

    // Words never reach over the end of a line, so that text is cut line by line with and without --lines.
    private static int WriteText(CommandHost host, InputFile[] inputs, WordCutter cutter, string separator)
    {
        var writer = new Utf8Writer(host.Output);
        var between = Encoding.UTF8.GetBytes(separator);
        return InputRunner.ForEach(host, inputs, input => InputRunner.ForEachLine(input, WriteLine, writer.Flush));

        void WriteLine(ReadOnlySpan<char> line)
        {
            var tokens = cutter.Cut(line);
            for (var i = 0; i < tokens.Length; i++)
            {
                if (i > 0)
                    writer.Write(between);
                writer.Write(tokens[i].Slice(line));
                if (tokens[i].Tag is { } tag)
                {
                    writer.Write("/"u8);
                    writer.Write(tag);
                }
            }
            writer.Write("\n"u8);
        }
    }

    private static int WriteExplanations(CommandHost host, InputFile[] inputs, WordCutter cutter, string word)
    {
        var writer = new Utf8Writer(host.Output);
        return InputRunner.ForEach(host, inputs, input => InputRunner.ForEachLine(input, WriteLine, writer.Flush));

        void WriteLine(ReadOnlySpan<char> line)
        {
            if (!line.Contains(word, StringComparison.Ordinal))
                return;
            var explanation = cutter.Explain(line.ToString());
            foreach (var reason in explanation.Why(word))
            {
                writer.Write(reason.Reason);
                writer.Write("\n"u8);
            }
            writer.Write(explanation.ToString());
            writer.Write("\n"u8);
        }
    }

    private static int WriteJson(CommandHost host, InputFile[] inputs, WordCutter cutter, bool byLine)
    {
        using var writer = new JsonLineWriter(host.Output);
        return InputRunner.ForEach(host, inputs, input =>
        {
            if (byLine)
            {
                InputRunner.ForEachLine(input, Write, writer.Flush);
                return;
            }
            Write(Document.ReadText(input));
            writer.Flush();
        });

        void Write(ReadOnlySpan<char> text) =>
            writer.Write(new TokensJson(TokenJson.From(text, cutter.Cut(text))), WenxiJsonContext.Readable.TokensJson);
    }
}
