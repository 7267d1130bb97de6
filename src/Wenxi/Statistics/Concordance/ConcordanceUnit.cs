namespace Wenxi.Statistics;

/// <summary>What the context of a concordance line is measured in.</summary>
public enum ConcordanceUnit
{
    /// <summary>Tokens: words and signs.</summary>
    Tokens,

    /// <summary>UTF-16 code units; no character is cut in half.</summary>
    Characters,
}
