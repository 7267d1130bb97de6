using System.Runtime.CompilerServices;

namespace Wenxi.Segmentation;

/// <summary>A growing list of tokens that its owner keeps and reuses, so that a warm call allocates nothing.</summary>
/// <remarks>Belongs to one call at a time: not thread-safe. Give each thread its own.</remarks>
public sealed class TokenBuffer
{
    private const int InitialCapacity = 64;

    private Token[] _tokens = [];

    /// <summary>Number of tokens of the last text.</summary>
    public int Count { get; private set; }

    /// <summary>The token at a position.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> − 1.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such token.</exception>
    public Token this[int index] => Tokens[index];

    /// <summary>The tokens of the last text, valid until the buffer is used again.</summary>
    public ReadOnlySpan<Token> Tokens => _tokens.AsSpan(0, Count);

    internal Span<Token> Writable => _tokens.AsSpan(0, Count);

    /// <summary>Forgets the tokens and keeps the memory.</summary>
    public void Clear() => Count = 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Add(int start, int length, string? tag = null)
    {
        Token[] tokens = _tokens;
        int count = Count;
        if ((uint)count >= (uint)tokens.Length)
            tokens = Grow(1);
        tokens[count] = new Token(start, length, tag);
        Count = count + 1;
    }

    /// <summary>Takes back the tokens from an index on.</summary>
    internal void Truncate(int count) => Count = count;

    /// <summary>Makes room for more tokens, so that many calls of <see cref="Add"/> do not grow step by step.</summary>
    internal void Reserve(int additional)
    {
        if (_tokens.Length - Count < additional)
            Grow(additional);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private Token[] Grow(int additional)
    {
        int capacity = Math.Max(Math.Max(InitialCapacity, checked(Count + additional)), (int)Math.Min(2L * _tokens.Length, Array.MaxLength));
        Array.Resize(ref _tokens, capacity);
        return _tokens;
    }
}
