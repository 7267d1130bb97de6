namespace Wenxi.Cli.Input;

/// <summary>
/// One line without its end, as characters and as the bytes they were read from. Both are followed by
/// <see cref="Padding"/> elements of anything, so that vectors may be loaded from the last of them.
/// </summary>
internal readonly ref struct Line(ReadOnlySpan<char> paddedText, ReadOnlySpan<byte> paddedUtf8)
{
    public const int Padding = 16;

    public ReadOnlySpan<char> PaddedText { get; } = paddedText;

    public ReadOnlySpan<byte> PaddedUtf8 { get; } = paddedUtf8;

    public ReadOnlySpan<char> Text => PaddedText[..^Padding];

    public override string ToString() => Text.ToString();
}
