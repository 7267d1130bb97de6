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
    public bool IsRemoved => Frequency == 0;
}
