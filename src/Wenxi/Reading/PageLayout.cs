namespace Wenxi.Reading;

/// <summary>The visible lines of a page, cut in the parts in which Chinese news pages state different things.</summary>
/// <param name="Head">From the headline to the body: date, source, author, mixed with share buttons.</param>
/// <param name="Body">The paragraphs of the article, cleaned by <see cref="BodyRules"/>.</param>
/// <param name="Tail">The first lines after the body: source, editors, notices, then links to other articles.</param>
internal sealed record PageLayout(IReadOnlyList<TextBlock> Head, IReadOnlyList<TextBlock> Body, IReadOnlyList<TextBlock> Tail)
{
    private const int LongestHead = 30;
    private const int HeadWithoutTitle = 12;
    private const int LongestTail = 12;

    // Photos with captions, tables and polls keep paragraphs of one article apart; teasers of others stand further off.
    private const int WidestGap = 25;
    private const double SmallestShare = 0.2;

    /// <param name="lines">All visible lines of the page.</param>
    /// <param name="title">The headline, if known.</param>
    /// <param name="body">The paragraphs that the body finder chose, in its order.</param>
    public static PageLayout Locate(IReadOnlyList<TextBlock> lines, string? title, IReadOnlyList<TextBlock> body)
    {
        var positions = Positions(lines, body);
        var kept = KeepMainPart(lines, body, positions);
        var text = BodyRules.Clean([.. kept.Select(index => body[index])], title);
        if (text.Count == 0)
            return new([.. lines.Take(LongestHead)], text, []);

        // Where the cleaned text begins and ends: date lines and bylines that the body finder took belong to head and tail.
        var first = IndexOf(lines, text[0], positions[kept[0]]);
        var last = Math.Max(first, LastIndexOf(lines, text[^1], positions[kept[^1]]));
        var titleAt = TitleBefore(lines, title, first);
        var headStart = titleAt < 0 ? Math.Max(0, first - HeadWithoutTitle) : Math.Max(titleAt, first - LongestHead);
        return new(
            [.. lines.Skip(headStart).Take(first - headStart)],
            text,
            [.. lines.Skip(last + 1).Take(LongestTail)]);
    }

    private static int IndexOf(IReadOnlyList<TextBlock> lines, TextBlock line, int from)
    {
        for (var i = from; i < lines.Count; i++)
        {
            if (lines[i].Text == line.Text)
                return i;
        }

        return from;
    }

    private static int LastIndexOf(IReadOnlyList<TextBlock> lines, TextBlock line, int from)
    {
        for (var i = Math.Min(from, lines.Count - 1); i >= 0; i--)
        {
            if (lines[i].Text == line.Text)
                return i;
        }

        return from;
    }

    // The line of the page that each paragraph is; a paragraph that the body finder has joined or changed stands with the
    // one before it.
    private static int[] Positions(IReadOnlyList<TextBlock> lines, IReadOnlyList<TextBlock> body)
    {
        var where = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < lines.Count; i++)
        {
            if (!where.TryGetValue(lines[i].Text, out var list))
                where.Add(lines[i].Text, list = []);
            list.Add(i);
        }

        var positions = new int[body.Count];
        var previous = -1;
        for (var i = 0; i < body.Count; i++)
        {
            if (where.TryGetValue(body[i].Text, out var list))
            {
                var next = list.BinarySearch(previous + 1);
                next = next < 0 ? ~next : next;
                previous = next < list.Count ? list[next] : list[^1];
            }

            positions[i] = Math.Max(previous, 0);
        }

        return positions;
    }

    private static List<int> KeepMainPart(IReadOnlyList<TextBlock> lines, IReadOnlyList<TextBlock> body, int[] positions)
    {
        var parts = new List<(List<int> Indexes, int Length)>();
        for (var i = 0; i < positions.Length; i++)
        {
            if (i == 0 || IsApart(lines, positions[i - 1], positions[i]))
                parts.Add(([], 0));
            var (indexes, length) = parts[^1];
            indexes.Add(i);
            parts[^1] = (indexes, length + body[i].Text.Length);
        }

        if (parts.Count == 0)
            return [];
        var longest = parts.Max(part => part.Length);
        return [.. parts.Where(part => part.Length >= longest * SmallestShare).SelectMany(part => part.Indexes)];
    }

    private static bool IsApart(IReadOnlyList<TextBlock> lines, int previous, int next)
    {
        if (next < previous || next - previous > WidestGap)
            return true;
        for (var i = previous + 1; i < next; i++)
        {
            if (BodyRules.EndsArticle(lines[i].Text))
                return true;
        }

        return false;
    }

    private static int TitleBefore(IReadOnlyList<TextBlock> lines, string? title, int before)
    {
        if (title is null)
            return -1;
        for (var i = Math.Min(before, lines.Count - 1); i >= 0; i--)
        {
            if (string.Equals(lines[i].Text, title, StringComparison.OrdinalIgnoreCase))
                return i;
        }

        return -1;
    }
}
