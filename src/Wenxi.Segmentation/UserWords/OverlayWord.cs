namespace Wenxi.Segmentation.UserWords;

/// <summary>A user word as the lattice sees it.</summary>
/// <param name="Text">The word.</param>
/// <param name="Frequency">Given or suggested; 0 if the word was removed.</param>
/// <param name="LogFrequency">Its logarithm; of 1 for a removed word, since as a single character it still has to be passed.</param>
/// <param name="Tag">The user's tag, or <c>null</c>.</param>
/// <param name="IsMust">Whether it is a token wherever it stands.</param>
/// <param name="IsWide">Whether it has a character that is in no block, so that blocks must be joined to find it.</param>
/// <param name="WasRemoved">
/// Whether it was ever removed: jieba then keeps splitting it where the boundary HMM finds it, even after it was added again.
/// </param>
internal sealed record OverlayWord(string Text, long Frequency, double LogFrequency, string? Tag, bool IsMust, bool IsWide, bool WasRemoved)
{
    /// <summary>Earlier entries that differ only in characters which the lexicon does not tell apart.</summary>
    /// <remarks>None for single characters, of which the last entry holds: their scores stand in a table that has one code for them.</remarks>
    public OverlayWord[] OtherSpellings { get; init; } = [];

    public bool IsRemoved => Frequency == 0;

    /// <summary>The entry that is written as the text; if there is none, this one, which came last.</summary>
    public OverlayWord WrittenAs(ReadOnlySpan<char> text)
    {
        foreach (OverlayWord other in OtherSpellings)
        {
            if (text.SequenceEqual(other.Text))
                return other;
        }

        return this;
    }

    /// <summary>This entry as one that came after another with the same units.</summary>
    public OverlayWord After(OverlayWord? before) =>
        before is null || Text.Length == 1 || (before.Text == Text && before.OtherSpellings.Length == 0) ? this
        : this with { OtherSpellings = [.. before.OtherSpellings.Append(before with { OtherSpellings = [] }).Where(other => other.Text != Text)] };
}
