namespace Wenxi.Reading;

/// <summary>
/// Finds when the article was published. What the reader sees between headline and body comes first: machine-made dates
/// may tell of the last edit, of the template, or of the crawler. They complete the visible date where both agree on the day.
/// </summary>
internal static class PublishedTimeFinder
{
    private const int LongestLine = 120;
    private const int LinesUnderBody = 3;

    public static PublishedTime? Find(PageLayout layout, DeclaredMetadata declared, PublishedTime? recorded)
    {
        var stated = declared.PublishedTimes.Select(DateText.Parse).FirstOrDefault(time => time is not null);
        if (Visible(layout.Head) is { } visible)
            return stated is { } time ? Complete(visible, time) : visible;
        return stated ?? Visible(layout.Tail.Take(LinesUnderBody).TakeWhile(line => line.Kind == BlockKind.Paragraph && !line.IsMostlyLinks)) ?? recorded;
    }

    private static PublishedTime? Visible(IEnumerable<TextBlock> lines) =>
        lines.Where(line => line.Text.Length <= LongestLine)
            .Select(line => DateText.Find(line.Text)?.Time)
            .FirstOrDefault(time => time is not null);

    private static PublishedTime Complete(PublishedTime visible, PublishedTime stated)
    {
        if (!stated.HasTime || visible.Local.Date != stated.Local.Date)
            return visible;
        if (!visible.HasTime)
            return stated;

        // The same minute: the declared time adds seconds and the time zone.
        var distance = stated.Local - visible.Local;
        return distance >= TimeSpan.Zero && distance < TimeSpan.FromMinutes(1) ? stated : visible;
    }
}
