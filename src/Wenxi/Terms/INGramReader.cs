namespace Wenxi.Terms;

/// <summary>Takes the sequences that <see cref="NGramWalker"/> finds.</summary>
internal interface INGramReader
{
    /// <param name="positions">The entries of the sequence, ascending; valid during the call.</param>
    void Read(scoped ReadOnlySpan<int> positions);
}
