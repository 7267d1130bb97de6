namespace Wenxi.Reading;

/// <summary>Finds who wrote an article and which medium it comes from.</summary>
internal static class BylineFinder
{
    private const int LongestLine = 120;
    private const int ReporterLines = 2;
    private const int FirstLines = 8;
    private const int LastLines = 3;

    /// <param name="layout">The parts of the page.</param>
    /// <param name="declared">What the page declares.</param>
    /// <param name="names">Names of the site and the source: they are declared as authors on many pages.</param>
    public static IReadOnlyList<string> FindAuthors(PageLayout layout, DeclaredMetadata declared, IReadOnlyCollection<string> names)
    {
        var body = layout.Body;
        IEnumerable<string> edges =
        [
            .. Short(layout.Head),
            .. layout.NamedNearBody(NameRole.Author),
            .. Short(body.Take(FirstLines)),
            .. Short(body.Skip(Math.Max(FirstLines, body.Count - LastLines))),
            .. Short(layout.Tail.Take(LastLines)),
            .. Short(layout.AboveTitle),
        ];
        IReadOnlyList<string> authors = Signed(layout, edges, names) ?? Declared(layout, declared, names);
        return authors.Count > 0
            ? authors
            : body.TakeLast(LastLines).Concat(layout.Tail.Take(LastLines)).Select(line => Byline.CompilersIn(End(line.Text))).FirstOrDefault(found => found.Count > 0) ?? [];
    }

    private static IReadOnlyList<string>? Signed(PageLayout layout, IEnumerable<string> edges, IReadOnlyCollection<string> names)
    {
        var body = layout.Body;
        return edges.Select(Byline.AuthorsIn).FirstOrDefault(found => found.Count > 0)
            ?? layout.Head.Concat(body.Take(ReporterLines)).Select(line => Byline.ReportersIn(Start(line.Text))).FirstOrDefault(found => found.Count > 0)
            ?? body.TakeLast(ReporterLines).Reverse().Select(line => Byline.ReportersIn(End(line.Text))).FirstOrDefault(found => found.Count > 0)
            ?? layout.NamedNearBody(NameRole.Author).Select(text => OnlyNames(text, names)).FirstOrDefault(found => found.Count > 0);
    }

    public static string? FindSource(PageLayout layout, DeclaredMetadata declared, string? title) =>
        Short(layout.Head).Select(Byline.SourceIn).FirstOrDefault(source => source is not null)
        ?? Short(layout.Body.Take(LastLines)).Select(Byline.SourceIn).FirstOrDefault(source => source is not null)
        ?? declared.Sources.Select(Byline.CleanSource).FirstOrDefault(source => source is not null)
        ?? layout.NamedNearBody(NameRole.Source).Where(text => DateText.Find(text) is null).Select(Byline.CleanSource).FirstOrDefault(source => source is not null)
        ?? Short(layout.AboveTitle).Concat(Short(layout.Tail.Take(LastLines))).Select(Byline.SourceIn).FirstOrDefault(source => source is not null)
        ?? (BesideDate(layout.Head, title) is { } beside && !layout.NamedNearBody(NameRole.Author).Contains(beside) ? beside : null);

    /// <summary>The account that put the article onto a platform, where the page names no other source.</summary>
    public static string? FindAccount(PageLayout layout) =>
        layout.NamedNearBody(NameRole.Author).Where(text => DateText.Find(text) is null && Byline.AuthorsIn(text).Count == 0)
            .Select(Byline.CleanSource)
            .FirstOrDefault(source => source is not null);

    private static IReadOnlyList<string> OnlyNames(string text, IReadOnlyCollection<string> names) =>
        DateText.Find(text) is { } date ? Byline.OnlyNames(text.Remove(date.Start, date.Length), names) : Byline.OnlyNames(text, names);

    // Many pages put the editor or themselves into <meta name="author">.
    private static List<string> Declared(PageLayout layout, DeclaredMetadata declared, IReadOnlyCollection<string> names)
    {
        var editors = Short(layout.Body).Concat(Short(layout.Tail)).SelectMany(Byline.EditorsIn).ToHashSet(StringComparer.Ordinal);
        var listed = declared.ListedAuthors.Where(IsAuthor).Distinct().ToList();
        return listed.Count > 0 ? listed : declared.Authors.Select(author => Byline.OnlyNames(author, names).Where(IsAuthor).ToList()).FirstOrDefault(found => found.Count > 0) ?? [];

        bool IsAuthor(string author) =>
            Byline.CanBeName(author)
            && !editors.Any(editor => author.Contains(editor, StringComparison.Ordinal))
            && !names.Any(name => name.Contains(author, StringComparison.OrdinalIgnoreCase));
    }

    // 2019-09-26 10:56:28 证券时报网: a name without a label in the date line, or alone in the line above it.
    private static string? BesideDate(IReadOnlyList<TextBlock> head, string? title)
    {
        for (var i = 0; i < head.Count; i++)
        {
            var line = head[i].Text;
            if (line.Length > LongestLine || DateText.Find(line) is not { } date)
                continue;
            var rest = $"{line[..date.Start]} {line[date.End..]}".Trim(Byline.Dividers);
            if (rest.Length == 0 && i > 0 && head[i - 1].Text != title)
                rest = head[i - 1].Text;

            // Several names beside a date are authors or buttons.
            return rest.Contains(' ', StringComparison.Ordinal) ? null : Byline.CleanSource(rest);
        }

        return null;
    }

    private static IEnumerable<string> Short(IEnumerable<TextBlock> lines) =>
        lines.Where(line => line.Text.Length <= LongestLine).Select(line => line.Text);

    private static string End(string line) => line.Length <= LongestLine ? line : line[^LongestLine..];

    private static string Start(string line) => line.Length <= LongestLine ? line : line[..LongestLine];
}
