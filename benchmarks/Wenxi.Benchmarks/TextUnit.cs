namespace Wenxi.Benchmarks;

/// <summary>How the text is handed over.</summary>
public enum TextUnit
{
    Lines,
    Whole,
}
