namespace Wenxi.Evaluation.Keywords;

/// <summary>A text with the keywords that people gave it.</summary>
/// <param name="Set">The name of its file.</param>
/// <param name="Number">Its number in the set, from 0.</param>
/// <param name="Title">Its title.</param>
/// <param name="Text">Its text, without the title.</param>
/// <param name="Keywords">In the form of <see cref="KeywordScore.Normalize"/>.</param>
internal sealed record KeywordDocument(string Set, int Number, string? Title, string Text, HashSet<string> Keywords)
{
    private const int HeldOut = 4;

    /// <summary>Whether benchmarks/keywords/fit.py left it out.</summary>
    public bool IsHeldOut => Number % HeldOut == 0;

    public KeywordDocument WithoutTitle() => this with { Title = null };
}
