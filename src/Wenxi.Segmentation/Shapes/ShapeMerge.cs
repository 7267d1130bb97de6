namespace Wenxi.Segmentation.Shapes;

/// <summary>Takes the borders out of shapes, however the tokens were found.</summary>
/// <remarks>
/// A token that reaches over a whole shape stays: 卡拉OK, B超. One with a border inside a shape met it by accident, as
/// 大S met 大SUV: it is cut at the shape's edge, 大 / SUV. Only marks never cut the word whose last character they change.
/// </remarks>
internal static class ShapeMerge
{
    /// <summary>Tokens that cover the text, in order.</summary>
    /// <param name="tokens">What was found without regard to shapes.</param>
    /// <param name="shapes">The shapes of the text.</param>
    /// <param name="tags">Whether a token that is a shape gets the shape's tag.</param>
    /// <param name="output">Receives tokens that cover the text, in order.</param>
    public static void Join(ReadOnlySpan<Token> tokens, ReadOnlySpan<Shape> shapes, bool tags, TokenBuffer output)
    {
        var writer = new TokenWriter(shapes, tags, output);
        int next = 0;
        for (int i = 0; i < tokens.Length; i++)
        {
            // Most tokens lie between shapes and are copied as they are.
            int before = CountBefore(tokens[i..], next < shapes.Length ? shapes[next].Start : int.MaxValue);
            writer.AddRange(tokens.Slice(i, before));
            i += before;
            if (i == tokens.Length)
                return;

            Token token = tokens[i];
            while (next < shapes.Length && shapes[next].End <= token.Start)
                next++;
            int last = next;
            if (last < shapes.Length && Cuts(shapes[last], token.Start) && shapes[last].End < token.End)
                writer.EndAt(shapes[last].End);
            while (last < shapes.Length && shapes[last].End <= token.End)
                last++;
            if (last == shapes.Length || !shapes[last].Divides(token.End))
                writer.EndAt(token.End);
            else if (Cuts(shapes[last], token.End) && shapes[last].Start > token.Start)
                writer.EndAt(shapes[last].Start);
        }
    }

    /// <summary>Overlapping tokens in the order of their starts: each shape in place of the first token that divides it.</summary>
    public static void Replace(ReadOnlySpan<Token> tokens, ShapeBuffer buffer, bool tags, TokenBuffer output)
    {
        ReadOnlySpan<Shape> shapes = buffer.Shapes;
        buffer.ClearMarks();
        Span<bool> written = buffer.Marks;
        int at = 0;
        foreach (Token token in tokens)
        {
            int start = token.Start, end = token.End;
            at = Find(shapes, at, start);
            if (at < shapes.Length && shapes[at].Divides(start))
            {
                if (Cuts(shapes[at], start))
                    WriteOnce(shapes, at, written, tags, output);
                start = Cuts(shapes[at], start) ? Math.Min(end, shapes[at].End) : shapes[at].Start;
                at = Find(shapes, at, start);
            }

            int last = Find(shapes, at, end);
            bool divides = last < shapes.Length && shapes[last].Divides(end);
            if (divides)
                end = Cuts(shapes[last], end) ? Math.Max(start, shapes[last].Start) : shapes[last].End;
            if (at < shapes.Length && shapes[at].Start == start && shapes[at].End == end)
                WriteOnce(shapes, at, written, tags, output);
            else if (end > start)
                output.Add(start, end - start);
            if (divides && Cuts(shapes[last], token.End))
                WriteOnce(shapes, last, written, tags, output);
        }
    }

    /// <summary>Leaves out the tokens with a border inside a shape, in place.</summary>
    public static void Filter(TokenBuffer tokens, ReadOnlySpan<Shape> shapes)
    {
        Span<Token> all = tokens.Writable;
        int count = 0, at = 0;
        foreach (Token token in all)
        {
            at = Find(shapes, at, token.Start);
            int last = Find(shapes, at, token.End);
            bool divides = (at < shapes.Length && shapes[at].Divides(token.Start)) || (last < shapes.Length && shapes[last].Divides(token.End));
            if (!divides)
                all[count++] = token;
        }

        tokens.Truncate(count);
    }

    private static int CountBefore(ReadOnlySpan<Token> tokens, int start)
    {
        int count = 0;
        while (count < tokens.Length && tokens[count].End <= start)
            count++;
        return count;
    }

    private static bool Cuts(Shape shape, int position) => shape.Divides(position) && shape.Kind != ShapeKind.Cluster;

    /// <summary>The first shape that ends behind a position; near where the last one was, since tokens hardly step back.</summary>
    private static int Find(ReadOnlySpan<Shape> shapes, int from, int position)
    {
        while (from > 0 && shapes[from - 1].End > position)
            from--;
        while (from < shapes.Length && shapes[from].End <= position)
            from++;
        return from;
    }

    private static void WriteOnce(ReadOnlySpan<Shape> shapes, int index, Span<bool> written, bool tags, TokenBuffer output)
    {
        if (written[index])
            return;
        written[index] = true;
        output.Add(shapes[index].Start, shapes[index].Length, tags ? shapes[index].Tag : null);
    }
}
