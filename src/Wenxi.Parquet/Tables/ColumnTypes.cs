namespace Wenxi.Statistics.Tables;

/// <summary>What a column may be, as Parquet.Net names it.</summary>
internal static class ColumnTypes
{
    /// <summary>A string.</summary>
    public static Type Text => typeof(ReadOnlyMemory<char>);

    public static Type[] Texts => [Text];

    public static Type[] Dates => [typeof(DateOnly)];

    /// <summary>An id: pandas and DuckDB make 64 bits of an integer that they compute, Polars numbers rows without a sign.</summary>
    public static Type[] Ids => [typeof(int), typeof(uint), typeof(long)];

    public static Type[] Numbers => [typeof(double), .. Ids];
}
