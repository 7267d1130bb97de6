using System.Text.RegularExpressions;

namespace Wenxi.Reading;

/// <summary>
/// Finds when the article was published. What the reader sees between headline and body comes first: machine-made dates
/// may tell of the last edit, of the template, or of the crawler. They complete the visible date where both agree on the day.
/// </summary>
internal sealed partial class PublishedTimeFinder(PageLayout layout, DeclaredMetadata declared, DateTimeOffset? clock)
{
    private const int LongestLine = 120;
    private const int LinesUnderBody = 4;
    private const int LinesOfBody = 2;
    private static readonly TimeSpan ChinaOffset = TimeSpan.FromHours(8);
    private static readonly TimeSpan LargestOffset = TimeSpan.FromHours(14);

    /// <param name="url">The page's address, or null.</param>
    /// <param name="recorded">When an archive says it recorded the page, or null.</param>
    public PublishedTime? Find(string? url, PublishedTime? recorded)
    {
        var stated = FirstOf(declared.PublishedTimes);
        var visible = DateLine(layout.Head)
            ?? FirstOf(layout.NamedNearBody(NameRole.Time))
            ?? DateLine(layout.AboveTitle);
        if (visible is { } time)
            return stated is { } known ? Complete(time, known) : time;
        var scripted = FirstOf(declared.ScriptTimes);
        var best = stated ?? AnyDate(layout.Head) ?? DateLine(Tail()) ?? AnyDate(Tail()) ?? DateLine(layout.Body.TakeLast(LinesOfBody)) ?? scripted;

        // A visible time without a year: 10-08 12:00.
        var day = best ?? AddressDate.Find(url);
        if (day is { HasTime: false } date && ByClock(line => ClockText.On(line, date.Local)) is { } timed)
            return timed;
        return best ?? (clock is { } now ? ByClock(line => ClockText.Find(line, now)) : null) ?? day ?? recorded;
    }

    private PublishedTime? FirstOf(IEnumerable<string> values) => values.Select(Read).FirstOrDefault(time => time is not null);

    // Seconds since 1970 are an instant without a zone. It is shown on the clock of the page's readers: the caller's, or
    // else China's, which Taiwan, Hong Kong and Singapore share.
    private PublishedTime? Read(string value)
    {
        if (UnixTime.Parse(value) is not { } instant)
            return DateText.Parse(value);
        var offset = clock?.Offset ?? ChinaOffset;
        return instant with { Local = instant.Local + offset, Offset = offset };
    }

    private IEnumerable<TextBlock> Tail() =>
        layout.Tail.Take(LinesUnderBody).TakeWhile(line => line.Kind == ParagraphKind.Paragraph && !line.IsMostlyLinks);

    private PublishedTime? ByClock(Func<string, PublishedTime?> read) =>
        layout.Head.Select(line => line.Text).Concat(layout.NamedNearBody(NameRole.Time)).Concat(layout.AboveTitle.Select(line => line.Text))
            .Where(text => text.Length <= LongestLine)
            .Select(read)
            .FirstOrDefault(time => time is not null);

    // A line that is about the article, not a heading or a sentence with a date in it.
    private static PublishedTime? DateLine(IEnumerable<TextBlock> lines) => FirstDate(lines.Where(line => BodyRules.IsDateLine(line.Text)));

    private static PublishedTime? AnyDate(IEnumerable<TextBlock> lines) => FirstDate(lines.Where(line => line.Text.Length <= LongestLine));

    // The first that is not called an update, or else the first.
    private static PublishedTime? FirstDate(IEnumerable<TextBlock> lines)
    {
        PublishedTime? update = null;
        foreach (var line in lines)
        {
            for (var rest = line.Text; DateText.Find(rest) is { } date; rest = rest[date.End..])
            {
                if (!UpdateLabel().IsMatch(rest[..date.Start]))
                    return date.Time;
                update ??= date.Time;
            }
        }

        return update;
    }

    [GeneratedRegex(@"(?:更新|修改|修订|编辑于)(?:时间|日期|于)?\s*[:：/]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex UpdateLabel();

    private static PublishedTime Complete(PublishedTime visible, PublishedTime stated)
    {
        if (stated.HasTime && !visible.HasTime)
            return visible.Local.Date == stated.Local.Date ? stated : visible;
        if (!stated.HasTime)
            return visible;

        // The same minute: the declared time adds seconds and the time zone.
        var distance = stated.Local - visible.Local;
        if (distance >= TimeSpan.Zero && distance < TimeSpan.FromMinutes(1))
            return stated;

        // The same minute in UTC: then the page's clock is that much ahead of it.
        return stated.Offset == TimeSpan.Zero && OffsetBetween(visible.Local, stated.Local) is { } offset ? visible with { Offset = offset } : visible;
    }

    private static TimeSpan? OffsetBetween(DateTime local, DateTime utc)
    {
        var minutes = (int)Math.Round((local - utc.AddSeconds(-utc.Second)).TotalMinutes);
        var offset = TimeSpan.FromMinutes(minutes);
        return minutes % 15 == 0 && offset.Duration() <= LargestOffset ? offset : null;
    }
}
