namespace Wenxi.Statistics;

/// <summary>How a <see cref="CorpusCounter"/> counts.</summary>
public sealed record CorpusCounterOptions
{
    /// <summary>What the terms are, and how many threads look for them. Default: words that are no stop words, all processors.</summary>
    public CorpusTokenizerOptions Tokens { get; init; } = new();

    /// <summary>
    /// Up to how many places the second term of a pair stands behind the first: 1 counts neighbours, 0 no pairs. Each place
    /// more costs as much again. Default: 0.
    /// </summary>
    public int PairWindow { get; init; }

    /// <summary>
    /// The folder for finished parts. After a crash the same call goes on from there: a part whose texts and options are the
    /// same is not counted again. Needs some 0.4 bytes for each byte of text, with pairs 0.8. Default: null, parts are kept in memory.
    /// </summary>
    public string? Folder { get; init; }

    /// <summary>
    /// After how many UTF-16 code units of text a part ends, at the end of a document; in files that are read by lines three
    /// bytes count as one. A thread works on one part, in some
    /// 20 bytes for each. Default: 2 million.
    /// </summary>
    public int PartLength { get; init; } = 2_000_000;
}
