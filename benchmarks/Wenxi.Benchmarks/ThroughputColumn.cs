using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Parameters;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Wenxi.Benchmarks;

/// <summary>Megabytes (10⁶ bytes) of UTF-8 a second, so that figures can be compared between texts and programs.</summary>
internal sealed class ThroughputColumn : IColumn
{
    public string Id => nameof(ThroughputColumn);

    public string ColumnName => "MB/s";

    public string Legend => "10^6 bytes of UTF-8 text a second, from the mean";

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Statistics;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
    {
        double? nanoseconds = summary[benchmarkCase]?.ResultStatistics?.Mean;
        if (nanoseconds is null || Utf8Bytes(benchmarkCase) is not long bytes)
            return "-";
        return (bytes / nanoseconds.Value * 1000).ToString("F1", CultureInfo.InvariantCulture);
    }

    /// <summary>The benchmark ran in another process: this one makes an instance with the same parameters and asks it.</summary>
    private static long? Utf8Bytes(BenchmarkCase benchmarkCase)
    {
        Type type = benchmarkCase.Descriptor.Type;
        if (Activator.CreateInstance(type) is not IMeasuresText benchmark)
            return null;
        foreach (ParameterInstance parameter in benchmarkCase.Parameters.Items)
            type.GetProperty(parameter.Name)?.SetValue(benchmark, parameter.Value);
        return benchmark.Utf8Bytes;
    }
}
