using System.Runtime.CompilerServices;

namespace Wenxi.Segmentation.UserWords;

/// <summary>Where a walk through an <see cref="OverlayTrie"/> stands.</summary>
/// <param name="Id">The node.</param>
/// <param name="Children">Bit (unit mod 16) is set for each child, so that most look-ups that would fail are not made.</param>
internal readonly record struct OverlayNode(uint Id, int Children)
{
    public const int AnyChildren = 0xFFFF;

    /// <summary>A walk that has left the trie, or can find nothing more in it.</summary>
    public static OverlayNode Nowhere => default;

    /// <summary>Whether the walk is still in the trie.</summary>
    public bool Exists => Id != 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayHaveChild(char unit) => (Children >> (unit & 15) & 1) != 0;

    public static int ChildBit(char unit) => 1 << (unit & 15);
}
