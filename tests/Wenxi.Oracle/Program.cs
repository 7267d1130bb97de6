using System.Text;
using Wenxi.Oracle;

// Texts outside UTF-8 are read as GB18030, which needs this provider.
Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

if (args is [EngineFuzz.Verb, .. string[] fuzzArguments])
    return EngineFuzz.Run(fuzzArguments);

if (args is [TaggerComparison.Verb])
    return await TaggerComparison.RunAsync();

if (args is [KeywordComparison.Verb])
    return await KeywordComparison.RunAsync();

if (!OracleOptions.TryParse(args, out OracleOptions options, out string problem))
{
    Console.Error.WriteLine(problem);
    Console.Error.WriteLine(OracleOptions.Usage);
    return 2;
}

var comparisons = new List<Comparison> { new(SourceCatalogue.Collect(options), options) };
using var userWords = new UserWordFiles(options);
comparisons.AddRange(userWords.Select(file => new Comparison(file.Sources, options, file.Path)));
foreach (Comparison comparison in comparisons)
{
    await comparison.RunAsync();
    using JiebaProcess jieba = comparison.NewProcess();
    await DifferenceReport.WriteAsync(Console.Out, comparison.Results, jieba);
}

return ResultTable.Write(Console.Out, [.. comparisons.SelectMany(comparison => comparison.Results)]) ? 0 : 1;
