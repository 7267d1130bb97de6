namespace Wenxi.Segmentation.UserWords;

/// <summary>Where in a text the border of a user word may lie.</summary>
/// <remarks>
/// Ours: not inside a Latin word or a number, so that lo is not found in lock, nor 11 in 110; a letter beside a digit is a
/// border, unless a shape holds both (<see cref="Shapes.ShapeScanner"/>). jieba's: anywhere.
/// </remarks>
internal readonly ref struct WordEdges(ReadOnlySpan<char> text, Compatibility compatibility)
{
    private readonly ReadOnlySpan<char> _text = text;
    private readonly bool _anywhere = compatibility == Compatibility.Jieba;

    /// <param name="position">An offset in the whole text; its start and end always may.</param>
    public bool MayCut(int position)
    {
        if (_anywhere || position == 0 || position == _text.Length)
            return true;
        char before = _text[position - 1], after = _text[position];
        return !(IsLetter(before) && IsLetter(after)) && !(IsDigit(before) && IsDigit(after));
    }

    private static bool IsLetter(char c) => char.IsAsciiLetter(c) || c is (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ');

    private static bool IsDigit(char c) => char.IsAsciiDigit(c) || c is >= '０' and <= '９';
}
