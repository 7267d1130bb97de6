namespace Wenxi.Oracle;

/// <summary>A word as jieba gives it.</summary>
/// <param name="Word">The word.</param>
/// <param name="Start">Its UTF-16 offset, or −1 where jieba gives none.</param>
/// <param name="Flag">Its part of speech, or <c>null</c> in modes without.</param>
internal readonly record struct ExpectedToken(ReadOnlyMemory<char> Word, int Start, string? Flag)
{
    public override string ToString() => Printable.Word(Word.Span, Flag);
}
