namespace Wenxi.Reading;

/// <summary>
/// Finds the lines of the article: those of the container whose lines weigh most together, without the parts of it that
/// are beside the article. Takes time linear in the page.
/// </summary>
/// <remarks>
/// A subtree of maximal sum, after the maximum subsequence of Pasternack and Roth, "Extracting article text from the web
/// with maximum subsequence segmentation" (WWW 2009): an article's container weighs more than its parts, and less than it
/// with the menus, teasers and the foot of the page, whose lines weigh below nothing.
/// </remarks>
internal sealed class BodyFinder
{
    // A name is no evidence against what has most of the page's text: some sites put their articles into "sidebar".
    private const double MostBeside = 0.6;

    // Parts of the container that have more links than this are lists of teasers, unless the whole article is like that.
    private const double MostLinks = 0.2;

    // But only if whole lines are links, as titles of teasers are: two, or one in three. A paragraph with a link is the article's.
    private const int LeastLinkLines = 2;
    private const int FewestLines = 3;

    private const int LeastOfNeighbour = -2;

    // The headline stands above the article; on few pages it is repeated under it.
    private const double LeastUnderTitle = 0.5;

    private readonly PageText _page;
    private readonly int _first;
    private readonly int[] _weights;
    private readonly int[] _positive;
    private readonly int[] _characters;
    private readonly int[] _links;
    private readonly int[] _linkLines;

    private BodyFinder(PageText page, string? title)
    {
        _page = page;
        var count = page.Lines.Count;
        _weights = new int[count + 1];
        _positive = new int[count + 1];
        _characters = new int[count + 1];
        _links = new int[count + 1];
        _linkLines = new int[count + 1];
        _first = FirstLine(title);
        var weights = LineWeight.OfAll(page, _first);
        for (var i = 0; i < count; i++)
        {
            _positive[i + 1] = _positive[i] + Math.Max(weights[i], 0);
            _characters[i + 1] = _characters[i] + page.Lines[i].Text.Length;
            _linkLines[i + 1] = _linkLines[i] + (page.Lines[i].IsMostlyLinks ? 1 : 0);
            _links[i + 1] = _links[i] + page.Lines[i].LinkLength;
        }

        MarkBeside(weights);
        for (var i = 0; i < count; i++)
            _weights[i + 1] = _weights[i] + weights[i];
    }

    /// <returns>The indexes of the lines, in order.</returns>
    public static List<int> Find(PageText page, string? title)
    {
        var finder = new BodyFinder(page, title);
        var body = finder.Heaviest();
        return Sum(finder._weights, body) > 0 ? finder.LinesOf(finder.WithNeighbours(body)) : WithoutLinks(page.Lines);
    }

    // No sentence anywhere: a page of a few words, or of links only.
    private static List<int> WithoutLinks(IReadOnlyList<TextBlock> lines)
    {
        var all = Enumerable.Range(0, lines.Count).ToList();
        var text = all.FindAll(line => !lines[line].IsMostlyLinks);
        return text.Count > 0 ? text : all;
    }

    private static int Sum(int[] sums, TextContainer container) => sums[container.EndLine] - sums[container.FirstLine];

    // Before the sums are made: what stands beside the article weighs nothing at best.
    private void MarkBeside(int[] weights)
    {
        var all = _positive[^1];
        foreach (var container in _page.Containers)
        {
            if (container.Hint != ContainerHint.Beside || Sum(_positive, container) > all * MostBeside)
                continue;
            for (var i = container.FirstLine; i < container.EndLine; i++)
                weights[i] = Math.Min(weights[i], -1);
        }
    }

    private int FirstLine(string? title)
    {
        if (title is null)
            return 0;
        var compact = Folding.Compact(title);
        var at = -1;
        var (above, under) = (0, 0);
        for (var i = 0; i < _page.Lines.Count; i++)
        {
            var line = _page.Lines[i];
            if (at < 0 && IsTitle(line, title, compact))
                at = i;
            else if (!line.IsMostlyLinks)
                _ = at < 0 ? above += line.Text.Length : under += line.Text.Length;
        }

        return under >= (above + under) * LeastUnderTitle ? at + 1 : 0;
    }

    private static bool IsTitle(TextBlock line, string title, string compact) =>
        line.Text.Length <= title.Length * 2
        && (line.IsTopHeading || !line.IsMostlyLinks)
        && string.Equals(Folding.Compact(line.Text), compact, StringComparison.OrdinalIgnoreCase);

    private TextContainer Heaviest()
    {
        var best = _page.Containers[0];
        foreach (var container in _page.Containers)
        {
            // Of equal ones the inner one, which comes later.
            if (Sum(_weights, container) >= Sum(_weights, best))
                best = container;
        }

        return best;
    }

    // One paragraph alone: the short lines beside it weigh little or nothing, but may belong to it.
    private TextContainer WithNeighbours(TextContainer body)
    {
        if (body.EndLine - body.FirstLine != 1 || body.Parent < 0)
            return body;
        var around = _page.Containers[body.Parent];
        var (first, end) = (body.FirstLine, body.EndLine);
        while (first > Math.Max(around.FirstLine, _first) && IsNeighbour(first - 1, first))
            first--;
        while (end < around.EndLine && IsNeighbour(end, end - 1))
            end++;
        return body with { FirstLine = first, EndLine = end };
    }

    private bool IsNeighbour(int line, int of) => _weights[line + 1] - _weights[line] > LeastOfNeighbour && _page.AreSiblings(line, of);

    private List<int> LinesOf(TextContainer body)
    {
        var lines = new List<int>();
        var next = Math.Max(body.FirstLine, _first);
        foreach (var container in _page.Containers)
        {
            if (container.FirstLine < next || container.EndLine > body.EndLine || container.FirstLine == container.EndLine || !IsBeside(container, body))
                continue;
            for (; next < container.FirstLine; next++)
                lines.Add(next);
            next = container.EndLine;
        }

        for (; next < body.EndLine; next++)
            lines.Add(next);
        return lines;
    }

    private bool IsBeside(TextContainer part, TextContainer body)
    {
        if (part.FirstLine <= body.FirstLine && part.EndLine >= body.EndLine)
            return false;
        if (part.Hint == ContainerHint.Beside && Sum(_positive, part) <= Sum(_positive, body) * MostBeside)
            return true;
        var (lines, linkLines) = (part.EndLine - part.FirstLine, Sum(_linkLines, part));
        if (lines == 1)
            return linkLines == 1;
        if (linkLines < LeastLinkLines && linkLines * FewestLines < lines)
            return false;
        var limit = Math.Max(MostLinks, 2.0 * Sum(_links, body) / Math.Max(1, Sum(_characters, body)));
        return Sum(_links, part) > limit * Sum(_characters, part);
    }
}
