using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Parameters;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Wenxi.Benchmarks;

/// <summary>Thousand characters a second, for what costs the same for each character whatever its size in UTF-8.</summary>
internal sealed class CharactersColumn : IColumn
{
    public string Id => nameof(CharactersColumn);

    public string ColumnName => "k chars/s";

    public string Legend => "Thousand UTF-16 units a second, from the mean";

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Statistics;

    public int PriorityInCategory => 1;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public bool IsAvailable(Summary summary) => summary.BenchmarksCases.Any(benchmark => Characters(benchmark) is not null);

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
    {
        double? nanoseconds = summary[benchmarkCase]?.ResultStatistics?.Mean;
        if (nanoseconds is null || Characters(benchmarkCase) is not long characters)
            return "-";
        return (characters / nanoseconds.Value * 1e6).ToString("F1", CultureInfo.InvariantCulture);
    }

    /// <summary>The benchmark ran in another process: this one makes an instance with the same parameters and asks it.</summary>
    private static long? Characters(BenchmarkCase benchmarkCase)
    {
        Type type = benchmarkCase.Descriptor.Type;
        if (Activator.CreateInstance(type) is not IMeasuresCharacters benchmark)
            return null;
        foreach (ParameterInstance parameter in benchmarkCase.Parameters.Items)
            type.GetProperty(parameter.Name)?.SetValue(benchmark, parameter.Value);
        return benchmark.CharacterCount;
    }
}
