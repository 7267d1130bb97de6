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
        if (ExamplesOf(parseResult.CommandResult.Command.Name) is not [_, ..] examples)
            return exitCode;
        output.WriteLine("Examples:");
        foreach (var example in examples)
            output.WriteLine($"  {example}");
        output.WriteLine();
        return exitCode;
    }

    private static string[] ExamplesOf(string verb) => verb switch
    {
        "collocations" =>
        [
            "wenxi collocations --top 20 news/*.txt",
            "wenxi collocations --measure npmi --min-count 10 --pos n,v news",
            "wenxi collocations --node 经济 --window 6 --format json news",
        ],
        "keyness" =>
        [
            "wenxi keyness 2023/*.txt --reference 2022/*.txt",
            "wenxi keyness speeches --reference news --measure log-ratio --max-p 0.001 --format csv",
        ],
        "concordance" =>
        [
            "wenxi concordance --query 人工智能 --sort right news/*.txt",
            "wenxi concordance --query '提高 * 水平' --context 15 news",
            "wenxi concordance --query 高质量 --text --unit characters --lines posts.txt",
        ],
        "topics" =>
        [
            "wenxi topics --topics 8 --pos n news/**/*.txt",
            "wenxi topics --method kmeans --topics 5 --lines --format json posts.txt",
        ],
        "newwords" =>
        [
            "wenxi newwords novels/*.txt --min-count 20",
            "wenxi newwords --format dict novels > words.txt && wenxi segment --user-dict words.txt novels/1.txt",
        ],
        _ => [],
    };
}
