namespace Wenxi.Benchmarks;

/// <summary>A benchmark that cuts wrongly measures nothing: the number of tokens is checked before the clock starts.</summary>
internal static class ExpectedCounts
{
    // Counted by Python jieba 0.42.1 through tests/Wenxi.Oracle ("running text"), for this text only.
    private const long MixedTextBytes = 3_999_055;

    public static void Check(string mode, TextUnit unit, long actual)
    {
        if (BenchmarkText.Utf8Bytes == MixedTextBytes && Expected(mode, unit) is long expected && expected != actual)
            throw new InvalidOperationException($"{mode}, {unit}: {actual} tokens instead of {expected}");
        if (actual == 0)
            throw new InvalidOperationException($"{mode}, {unit}: no tokens");
    }

    private static long? Expected(string mode, TextUnit unit) => (mode, unit) switch
    {
        ("Precise", TextUnit.Lines) => 823_137,
        ("Precise", TextUnit.Whole) => 856_149,
        ("PreciseNoHmm", TextUnit.Lines) => 836_865,
        ("PreciseNoHmm", TextUnit.Whole) => 869_877,
        ("Full", TextUnit.Lines) => 1_062_921,
        ("Full", TextUnit.Whole) => 1_131_326,
        ("Search", TextUnit.Lines) => 954_297,
        ("Search", TextUnit.Whole) => 987_309,
        ("Posseg", TextUnit.Lines) => 826_315,
        ("Posseg", TextUnit.Whole) => 859_327,
        _ => null,
    };
}
