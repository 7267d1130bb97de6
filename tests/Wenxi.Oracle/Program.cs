using System.Text;
using Wenxi.Oracle;

// Texts outside UTF-8 are read as GB18030, which needs this provider.
Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

if (args is [EngineFuzz.Verb, .. string[] fuzzArguments])
    return EngineFuzz.Run(fuzzArguments);

if (args is [TaggerComparison.Verb])
    return await TaggerComparison.RunAsync();

if (!OracleOptions.TryParse(args, out OracleOptions options, out string problem))
{
    Console.Error.WriteLine(problem);
    Console.Error.WriteLine(OracleOptions.Usage);
    return 2;
}

IReadOnlyList<TextSource> sources = SourceCatalogue.Collect(options);
IReadOnlyList<ComparedMode> modes = ComparedMode.All(options.Posseg);
var comparison = new Comparison(modes, sources, options);
await comparison.RunAsync();

using var jieba = new JiebaProcess(options);
await DifferenceReport.WriteAsync(Console.Out, comparison.Results, jieba);
return ResultTable.Write(Console.Out, comparison.Results) ? 0 : 1;
