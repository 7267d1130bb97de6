namespace Wenxi.Reading;

/// <summary>The visible lines of a page, cut in the parts in which Chinese news pages state different things.</summary>
/// <param name="Head">From the headline to the body: date, source, author, mixed with share buttons.</param>
/// <param name="Body">The paragraphs of the article, cleaned by <see cref="BodyRules"/>.</param>
/// <param name="Tail">The first lines after the body: source, editors, notices, then links to other articles.</param>
/// <param name="AboveTitle">The lines right above the headline.</param>
/// <param name="Named">Texts near the body whose elements say what they are.</param>
internal sealed record PageLayout(
    IReadOnlyList<TextBlock> Head,
    IReadOnlyList<TextBlock> Body,
    IReadOnlyList<TextBlock> Tail,
    IReadOnlyList<TextBlock> AboveTitle,
    IReadOnlyList<NamedText> Named)
{
    private const int LongestAboveTitle = 5;
    private const int NamedAboveTitle = 8;
    private const int NamedUnderBody = 10;

    private const int LongestHead = 30;
    private const int HeadWithoutTitle = 12;
    private const int LongestTail = 12;

    // Photos with captions, tables and polls keep paragraphs of one article apart; teasers of others stand further off.
    private const int WidestGap = 25;
    private const double SmallestShare = 0.2;
    private const int LeastAboveOthers = 80;
    private const int ShortestParagraph = 20;
    private const int LongestLead = 160;
    private const int LinesOfNames = 6;
    private const int LongestNameLine = 100;
    private const double LeastNamed = 0.6;

    /// <param name="page">All visible lines of the page.</param>
    /// <param name="title">The headline, if known.</param>
    /// <param name="body">The lines that the body finder chose, in order.</param>
    public static PageLayout Locate(PageText page, string? title, IReadOnlyList<int> body)
    {
        var lines = page.Lines;
        var kept = BodyRules.Clean([.. KeepMainPart(page, WithoutNamedHead(page, WithoutOthers(page, body))).Select(index => new BodyLine(index, lines[index]))], title);
        var text = kept.ConvertAll(line => line.Block);
        if (text.Count == 0)
            return new([.. lines.Take(LongestHead)], text, [], [], []);

        var inBody = kept.Select(line => line.Index).ToHashSet();

        // Where the cleaned text begins and ends: date lines and bylines that the body finder took belong to head and tail.
        var (first, last) = (kept[0].Index, kept[^1].Index);
        var titleAt = TitleBefore(lines, title, first);
        var headStart = titleAt < 0 ? Math.Max(0, first - HeadWithoutTitle) : Math.Max(titleAt, first - LongestHead);
        return new(
            [.. lines.Skip(headStart).Take(first - headStart), .. Dropped(lines, kept)],
            text,
            [.. lines.Skip(last + 1).Take(LongestTail)],
            titleAt < 0 ? [] : [.. lines.Take(titleAt).TakeLast(LongestAboveTitle).Where(line => !line.IsMostlyLinks && !line.Text.Contains("今天", StringComparison.Ordinal))],
            [.. page.Named.Where(named => named.Line >= headStart - NamedAboveTitle && named.Line <= last + NamedUnderBody && !inBody.Contains(named.Line))])
        {
            FirstLine = first,
            LastLine = last,
        };
    }

    /// <summary>The index of the first line of the body among all lines of the page.</summary>
    public int FirstLine { get; init; }

    /// <summary>The index of the last line of the body among all lines of the page.</summary>
    public int LastLine { get; init; }

    /// <summary>
    /// The texts above the body, the nearest line first, then those under it, whose elements say that they are this; authors
    /// in the order of the page, since what they do stands under their names. Those inside the body are the article's.
    /// </summary>
    public IEnumerable<string> NamedNearBody(NameRole role) =>
        Named.Where(named => named.Role == role)
            .OrderBy(named => role == NameRole.Author ? 0 : named.Line < FirstLine ? FirstLine - named.Line : named.Line)
            .Select(named => named.Text);

    // A line of the body's beginning that is made of texts named as time, author and source ends the head of the article.
    private static IReadOnlyList<int> WithoutNamedHead(PageText page, IReadOnlyList<int> body)
    {
        if (body.Count == 0)
            return body;
        var end = body[Math.Min(body.Count, LinesOfNames) - 1];
        var named = page.Named.Where(text => text.Line >= body[0] && text.Line <= end).ToLookup(text => text.Line);
        var last = body.TakeWhile(line => line <= end && BodyRules.CanStandInHead(page.Lines[line].Text)).ToList()
            .FindLastIndex(line => IsMadeOf(named[line], page.Lines[line].Text));
        return last < 0 ? body : [.. body.Skip(last + 1)];
    }

    private static bool IsMadeOf(IEnumerable<NamedText> named, string line)
    {
        var (length, hasTime) = (0, false);
        foreach (var text in named)
        {
            length += text.Text.Length;
            hasTime |= text.Role == NameRole.Time;
        }

        return hasTime && line.Length <= LongestNameLine && length >= line.Length * LeastNamed;
    }

    // Date lines and bylines under a lead.
    private static IEnumerable<TextBlock> Dropped(IReadOnlyList<TextBlock> lines, List<BodyLine> kept)
    {
        for (var i = 1; i < Math.Min(kept.Count, LinesOfNames); i++)
        {
            if (kept[i].Index == kept[i - 1].Index + 2)
                yield return lines[kept[i].Index - 1];
        }
    }

    // Comments and other articles begin with a heading in a container of their own, and other articles and answers with a
    // date; a heading or a date beside the paragraphs is the article's.
    private static IReadOnlyList<int> WithoutOthers(PageText page, IReadOnlyList<int> body)
    {
        var (above, all, paragraph) = (0, body.Sum(line => page.Lines[line].Text.Length), -1);
        for (var i = 0; i < body.Count; i++)
        {
            var line = page.Lines[body[i]];
            if (above >= LeastAboveOthers
                && ((BodyRules.BeginsOthers(line.Text) && !page.AreSiblings(body[i - 1], body[i]))
                    || (paragraph >= 0 && !IsLead(above, all) && BodyRules.IsDateLine(line.Text) && !page.AreSiblings(paragraph, body[i]))))
            {
                return [.. body.Take(i)];
            }

            above += line.Text.Length;
            if (line.Text.Length >= ShortestParagraph && line.Kind != ParagraphKind.Heading && !line.IsMostlyLinks)
                paragraph = body[i];
        }

        return body;
    }

    // The date of an article may stand under its lead.
    private static bool IsLead(int above, int all) => above <= LongestLead && all - above > above;

    private static List<int> KeepMainPart(PageText page, IReadOnlyList<int> body)
    {
        var lines = page.Lines;
        var parts = new List<(List<int> Indexes, int Length)>();
        for (var i = 0; i < body.Count; i++)
        {
            if (i == 0 || IsApart(lines, body[i - 1], body[i]))
                parts.Add(([], 0));
            var (indexes, length) = parts[^1];
            indexes.Add(body[i]);
            parts[^1] = (indexes, length + lines[body[i]].Text.Length);
        }

        if (parts.Count == 0)
            return [];
        var longest = parts.Max(part => part.Length);
        return [.. parts.Where(part => part.Length >= longest * SmallestShare).SelectMany(part => part.Indexes)];
    }

    private static bool IsApart(IReadOnlyList<TextBlock> lines, int previous, int next)
    {
        if (next - previous > WidestGap)
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
