using System.Globalization;
using System.Text.RegularExpressions;

namespace Wenxi.Reading;

/// <summary>Finds a full date, with its time of day if there is one, in a line of text or in a machine-made value.</summary>
/// <param name="Time">The date and time.</param>
/// <param name="Start">Where it begins in the line.</param>
/// <param name="Length">How long it is in the line.</param>
internal readonly partial record struct DateText(PublishedTime Time, int Start, int Length)
{
    // Lines with a date at the head of an article are short; a long paragraph that names a date tells of the event.
    private const int LongestLine = 200;
    private const int FirstYearOfRepublic = 1911;
    private const int EarliestYear = 1980;
    private const int LatestYear = 2100;

    public int End => Start + Length;

    /// <summary>The first legal date in a line of at most 200 characters.</summary>
    public static DateText? Find(string line)
    {
        if (line.Length > LongestLine)
            return null;
        DateText? first = null;
        line = HanDate.Rewrite(line);
        foreach (var pattern in (ReadOnlySpan<Regex>)[YearFirst, YearLast, EnglishMonth])
        {
            for (var match = pattern.Match(line); match.Success; match = match.NextMatch())
            {
                if (Read(match) is not { } found)
                    continue;
                if (first is null || found.Start < first.Value.Start)
                    first = found;
                break;
            }
        }

        return first;
    }

    /// <summary>The date in an attribute or a meta element: as in a line, or digits alone (20230218, seconds since 1970).</summary>
    public static PublishedTime? Parse(string value) =>
        Find(value)?.Time
        ?? UnixTime.Parse(value)
        ?? (value.Length == 8 && DateTime.TryParseExact(value, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && day.Year is >= EarliestYear and <= LatestYear
            ? new PublishedTime(day, null, TimePrecision.Day)
            : null);

    private static DateText? Read(Match match)
    {
        var year = Number(match, "year");
        if (match.Groups["year"].Length < 4)
            year += FirstYearOfRepublic;
        var month = match.Groups["name"].Success ? MonthOf(match.Groups["name"].ValueSpan) : Number(match, "month");
        var day = Number(match, "day");

        // 18/02/2023, but also 02/18/2023 where the second number cannot be a month.
        if (match.Groups["separator"].Success && month > 12 && day <= 12)
            (month, day) = (day, month);
        if (year is < EarliestYear or > LatestYear || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return null;
        var date = new DateTime(year, month, day);
        if (!match.Groups["hour"].Success)
            return new(new(date, null, TimePrecision.Day), match.Index, match.Length);

        var hour = HourOfDay(Number(match, "hour"), match.Groups["half"].ValueSpan);
        var minute = Number(match, "minute");
        var second = match.Groups["second"].Success ? Number(match, "second") : 0;
        if (hour > 23 || minute > 59 || second > 59)
            return new(new(date, null, TimePrecision.Day), match.Index, match.Length);
        return new(new(date.AddHours(hour).AddMinutes(minute).AddSeconds(second), Offset(match.Groups["zone"].ValueSpan), match.Groups["second"].Success ? TimePrecision.Second : TimePrecision.Minute), match.Index, match.Length);
    }

    private static int HourOfDay(int hour, ReadOnlySpan<char> half) => half switch
    {
        "下午" or "晚上" or "傍晚" or "PM" or "pm" when hour < 12 => hour + 12,
        "上午" or "凌晨" or "AM" or "am" when hour == 12 => 0,
        _ => hour,
    };

    private static int MonthOf(ReadOnlySpan<char> name) =>
        ("janfebmaraprmayjunjulaugsepoctnovdec".AsSpan().IndexOf(name[..3].ToString().ToLowerInvariant(), StringComparison.Ordinal) / 3) + 1;

    private static TimeSpan? Offset(ReadOnlySpan<char> zone)
    {
        if (zone.IsEmpty)
            return null;
        if (zone is "Z" or "z")
            return TimeSpan.Zero;
        var hours = int.Parse(zone[1..3], NumberStyles.None, CultureInfo.InvariantCulture);
        var minutes = int.Parse(zone[^2..], NumberStyles.None, CultureInfo.InvariantCulture);
        var offset = new TimeSpan(hours, minutes, 0);
        return offset > TimeSpan.FromHours(14) || minutes > 59 ? null : zone[0] == '-' ? -offset : offset;
    }

    private static int Number(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private const string TimeOfDay =
        """
        (?: (?: \s*[T\-–|·,]\s* | \s*(?:星期|周|週)[一二三四五六日天]\s* | \s* )
            (?<half>上午|下午|凌晨|晚上|傍晚)? \s*
            (?<hour>[0-9]{1,2}) \s*[:：时時]\s* (?<minute>[0-9]{2})
            (?: \s*[:：分]\s* (?<second>[0-9]{2}) (?:\.[0-9]+)? )?
            (?: \s* (?<half>[AaPp][Mm])\b )?
            (?: \s* (?<zone>[Zz]\b|[+\-][0-9]{2}:?[0-9]{2}) )?
        )?
        """;

    // Some sites set the year above month and day: 2023 02/18.
    private const string YearThenDay =
        """
        (?<![0-9]) (?: 民国 \s* | 民國 \s* )? (?<year>[0-9]{4} | (?<=[国國]\s*)[0-9]{2,3})
        (?: \s*[-/.－年]\s* (?<month>[0-9]{1,2}) \s*[-/.－月]\s* (?<day>[0-9]{1,2}) (?:\s*日)?
          | \s+ (?<month>[0-9]{2}) \s?[/-]\s? (?<day>[0-9]{2}) (?![0-9/-]) )
        """;

    private const string DayThenYear = @"(?<![0-9]) (?<day>[0-9]{1,2}) (?<separator>[-/.]) (?<month>[0-9]{1,2}) \k<separator> (?<year>[0-9]{4}) (?![0-9])";

    private const string MonthName =
        "(?<name>(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}) [.]?";

    private const string EnglishDate =
        @"(?: \b " + MonthName + @" \s+ (?<day>[0-9]{1,2}) (?:st|nd|rd|th)? ,? \s+ (?<year>[0-9]{4}) | (?<![0-9]) (?<day>[0-9]{1,2}) \s+ " + MonthName + @" ,? \s+ (?<year>[0-9]{4}) )";

    [GeneratedRegex(EnglishDate + TimeOfDay, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex EnglishMonth { get; }

    [GeneratedRegex(YearThenDay + TimeOfDay, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex YearFirst { get; }

    [GeneratedRegex(DayThenYear + TimeOfDay, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex YearLast { get; }
}
