using System.Runtime.CompilerServices;

namespace Wenxi.Segmentation.UserWords;

/// <summary>User words over the words of a lexicon. Immutable, shared by all threads.</summary>
/// <remarks>
/// Two layers, so that one more word costs little however many there are: the small one is made anew each time and wins;
/// when it has grown (<see cref="OverlayBuilder"/>) both become one. What does not depend on the total frequency is kept
/// as it is: a word holds log f, and log f − log total is one subtraction when the word is met, with the same last bit
/// as jieba's.
/// </remarks>
internal sealed class Overlay(OverlayLayer large, OverlayLayer small, long total, Compatibility compatibility)
{
    private const string OtherName = "nz";
    private const string JiebaTag = "x";

    /// <summary>Most of the words.</summary>
    public OverlayLayer Large => large;

    /// <summary>The words that came last: where both layers have a text, this one holds.</summary>
    public OverlayLayer Small => small;

    public Folding Folding => large.Trie.Folding;

    /// <summary>The sum of all frequencies: of the word list and of every addition, as jieba counts.</summary>
    public long TotalFrequency => total;

    public double LogTotal { get; } = Math.Log(total);

    public Compatibility Compatibility => compatibility;

    public bool HasMust { get; } = (large.MustStarts ?? small.MustStarts) is not null;

    /// <summary>Whether words may cross the borders of blocks; in jieba they cannot.</summary>
    public bool HasWide { get; } = compatibility != Compatibility.Jieba && (large.WideStarts ?? small.WideStarts) is not null;

    /// <summary>Whether there are words that the vector passes cannot see.</summary>
    public bool HasScalar => HasWide || (large.LongStarts ?? small.LongStarts) is not null;

    public bool HasRemoved { get; } = large.HasRemoved || small.HasRemoved;

    public bool MayStart(ReadOnlySpan<char> text)
    {
        Folding folding = Folding;
        char first = folding[text[0]], second = text.Length > 1 ? folding[text[1]] : '\0', third = text.Length > 2 ? folding[text[2]] : '\0';
        return large.Starts.MayStart(first, second, third) || small.Starts.MayStart(first, second, third);
    }

    /// <summary>A walk through both layers from their roots.</summary>
    public OverlayWalk Walk() => new(large.Trie, small.Trie);

    /// <summary>The user words at the start of a text, the shortest first, as <see cref="OverlayTrie.Collect"/> gives them.</summary>
    public int Collect(ReadOnlySpan<char> text, Span<ushort> lengths, Span<double> logFrequencies) => Collect(large, text, lengths, logFrequencies);

    /// <summary>The same with another layer in place of the large one.</summary>
    public int Collect(OverlayLayer first, ReadOnlySpan<char> text, Span<ushort> lengths, Span<double> logFrequencies)
    {
        int count = first.Trie.Collect(text, lengths, logFrequencies);
        return small.Trie.Count == 0 ? count : AddSmall(text, lengths, logFrequencies, count);
    }

    private int AddSmall(ReadOnlySpan<char> text, Span<ushort> lengths, Span<double> logFrequencies, int count)
    {
        Span<ushort> ours = stackalloc ushort[UserWordRules.LongestWord];
        Span<double> logs = stackalloc double[UserWordRules.LongestWord];
        int found = small.Trie.Collect(text, ours, logs);
        for (int i = 0; i < found; i++)
        {
            int place = 0;
            while (place < count && lengths[place] < ours[i])
                place++;
            if (place == count || lengths[place] != ours[i])
            {
                lengths[place..count].CopyTo(lengths[(place + 1)..]);
                logFrequencies[place..count].CopyTo(logFrequencies[(place + 1)..]);
                count++;
            }

            (lengths[place], logFrequencies[place]) = (ours[i], logs[i]);
        }

        return count;
    }

    /// <summary>The entry with this text, removed or not, or one with the same characters folded; else <c>null</c>. O(length).</summary>
    public OverlayWord? Find(ReadOnlySpan<char> text)
    {
        if (text.Length > 1 && !MayStart(text))
            return null;
        OverlayWalk walk = Walk();
        OverlayWord? word = null;
        for (int i = 0; i < text.Length && !walk.IsOver; i++)
            word = walk.Step(text[i]);
        return walk.IsOver ? null : word?.WrittenAs(text);
    }

    /// <summary>Whether a part of a text is a word there.</summary>
    public bool IsWord(Lexicon lexicon, ReadOnlySpan<char> text, int start, int length)
    {
        ReadOnlySpan<char> part = text.Slice(start, length);
        OverlayWord? word = Find(part);
        if (word is { IsRemoved: true })
            return false;
        var edges = new WordEdges(text, compatibility);
        return (word is not null && edges.MayCut(start) && edges.MayCut(start + length)) || lexicon.Words.Value(part) != 0;
    }

    /// <summary>The tag of a user word that nobody tagged; <c>null</c> for what is no user word.</summary>
    public string? DefaultTag(ReadOnlySpan<char> text) =>
        Find(text) is { IsRemoved: false } ? compatibility == Compatibility.Jieba ? JiebaTag : OtherName : null;

    /// <summary>Whether the boundary HMM may not make this word.</summary>
    public bool IsForbidden(ReadOnlySpan<char> text) =>
        Find(text) is { } word && (compatibility == Compatibility.Jieba ? word.WasRemoved : word.IsRemoved);

    /// <summary>log f − log total.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double LogProbability(OverlayWord word) => word.LogFrequency - LogTotal;
}
