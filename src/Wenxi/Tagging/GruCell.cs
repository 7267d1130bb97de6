namespace Wenxi.Tagging;

/// <summary>The gates of a recurrent unit, as Paddle defines it: state = (1 − update) · state + update · candidate.</summary>
/// <remarks>Sums and addends hold update, reset and candidate, 128 each; an addend is a bias or the projection of a character.</remarks>
internal abstract class GruCell<T>
{
    /// <summary>Both activations of a state of nought.</summary>
    public abstract T Zero { get; }

    /// <summary>Turns gate sums into gates, in place, and writes reset · state.</summary>
    public abstract void Reset(Span<float> gates, ReadOnlySpan<float> addend, ReadOnlySpan<float> state, Span<T> resetState);

    /// <summary>Moves the state on and writes it in the form that the matrices read.</summary>
    public abstract void Advance(ReadOnlySpan<float> update, ReadOnlySpan<float> candidate, ReadOnlySpan<float> addend, Span<float> state, Span<T> stored);
}
