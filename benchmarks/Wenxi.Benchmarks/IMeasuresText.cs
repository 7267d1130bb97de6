namespace Wenxi.Benchmarks;

/// <summary>A benchmark whose every operation goes once through the same text.</summary>
public interface IMeasuresText
{
    /// <summary>Size of that text in UTF-8, with the parameters as they are set.</summary>
    long Utf8Bytes { get; }
}
