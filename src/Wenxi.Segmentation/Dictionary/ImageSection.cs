namespace Wenxi.Segmentation.Dictionary;

/// <summary>A typed view of one section of an image, readable in place.</summary>
/// <remarks>
/// The pointer stays valid because the image that made it never frees its memory while it can be reached
/// (<see cref="DictionaryImage"/>); every read goes through a bounds-checked span.
/// </remarks>
internal readonly unsafe struct ImageSection<T>(T* pointer, int length)
    where T : unmanaged
{
    private readonly T* _pointer = pointer;

    public int Length { get; } = length;

    public ReadOnlySpan<T> Span => new(_pointer, Length);

    public T this[int index] => Span[index];
}
