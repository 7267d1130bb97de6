namespace Wenxi.Segmentation.Shapes;

/// <summary>Finds the shapes of a text in one pass.</summary>
/// <remarks>
/// Linear for any text: what a reader looks ahead it either takes, or it is bounded, or what follows is taken whole by
/// the next one.
/// </remarks>
internal static class ShapeScanner
{
    /// <param name="text">Any string.</param>
    /// <param name="output">Is cleared, then holds the shapes.</param>
    public static void Scan(ReadOnlySpan<char> text, ShapeBuffer output)
    {
        output.Clear();
        // Everything before the floor is in a shape or in a cluster that has been looked at.
        int floor = 0;
        int position = 0;
        while ((position = PlainText.Skip(text, position)) < text.Length)
        {
            if (ShapeCharacter.IsAsciiSign(text[position]) && ShapeCharacter.At(text, position + 1) < '\u0080')
                position++;
            else if (ShapeCharacter.WordLength(text, position) > 0)
                floor = position = AddWord(text, position, floor, output);
            else if (!ShapeCharacter.IsSimple(text[position]) || !ShapeCharacter.IsSimple(ShapeCharacter.At(text, position + 1)))
                floor = position = AddClusters(text, position, floor, output);
            else
                position++;
        }
    }

    /// <summary>The shape around the letter or digit at a position.</summary>
    private static int AddWord(ReadOnlySpan<char> text, int position, int floor, ShapeBuffer output)
    {
        (int end, ShapeKind kind) = ShapeCharacter.IsDigit(text[position])
            ? NumberReader.Read(text, position)
            : WordReader.Read(text, position);
        int start = PrefixReader.Read(text, position, ref end, floor, ref kind);

        // A mark on the last sign belongs to the shape, too. Letters took theirs.
        if (end < text.Length && !ShapeCharacter.IsSimple(text[end]) && ShapeCharacter.IsSimple(text[end - 1]))
            end += ShapeCharacter.ClusterLength(text, end - 1) - 1;
        output.Add(start, end - start, kind);
        return end;
    }

    /// <summary>The clusters from a position on, up to the next one that is no more than one simple character.</summary>
    private static int AddClusters(ReadOnlySpan<char> text, int position, int floor, ShapeBuffer output)
    {
        // A mark belongs to the character before it, which so far looked like one that stands alone.
        bool joinsBefore = position > floor && ShapeCharacter.ClusterLength(text, position - 1) > 1;
        int next = joinsBefore ? position - 1 : position;
        do
        {
            int length = ShapeCharacter.ClusterLength(text, next);
            if (length > 1)
                output.Add(next, length, ShapeKind.Cluster);
            next += length;
        }
        while (next < text.Length && !ShapeCharacter.IsSimple(text[next]) && ShapeCharacter.WordLength(text, next) == 0);

        return next;
    }
}
