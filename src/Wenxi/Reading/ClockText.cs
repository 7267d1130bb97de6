using System.Globalization;
using System.Text.RegularExpressions;

namespace Wenxi.Reading;

/// <summary>
/// Reads times that mean something only with a clock beside them: 2小时前, 昨天 08:04, 02-18 08:04. The clock is the caller's.
/// </summary>
internal static partial class ClockText
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace;
    private const int LongestLine = 80;
    private const int MostUnits = 100_000;

    /// <param name="line">A short line at the head of an article.</param>
    /// <param name="now">When the page was fetched, in the zone of its readers.</param>
    /// <returns>The time, with the clock's offset, or null if the line has none.</returns>
    public static PublishedTime? Find(string line, DateTimeOffset now)
    {
        if (line.Length > LongestLine)
            return null;
        if (Ago.Match(line) is { Success: true } ago)
            return ReadAgo(ago, now);
        if (Named.Match(line) is { Success: true } named)
            return At(now.Date.AddDays(-DaysBack(named.Groups["day"].Value)), named, now.Offset);
        return MonthAndDay.Match(line) is { Success: true } date ? ReadMonthAndDay(date, now) : null;
    }

    /// <summary>A date without a year, which must come from elsewhere: 10-08 12:00.</summary>
    /// <returns>The time in the year of <paramref name="day"/> if the line names just that day, or null.</returns>
    public static PublishedTime? On(string line, DateTime day)
    {
        if (line.Length > LongestLine)
            return null;
        for (var match = MonthAndDay.Match(line); match.Success; match = match.NextMatch())
        {
            if (Number(match, "month") == day.Month && Number(match, "date") == day.Day)
                return At(day.Date, match, null);
        }

        return null;
    }

    private static PublishedTime? ReadAgo(Match match, DateTimeOffset now)
    {
        if (!match.Groups["count"].Success)
            return new PublishedTime(Cut(now.DateTime, TimeSpan.FromMinutes(1)), now.Offset, TimePrecision.Minute);
        var text = match.Groups["count"].Value;
        var count = text switch { "半" => 0.5, "一" => 1, "两" or "兩" => 2, _ => double.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) };
        if (count > MostUnits)
            return null;
        var local = now.DateTime;
        return match.Groups["unit"].Value[0] switch
        {
            '秒' => new PublishedTime(Cut(local.AddSeconds(-count), TimeSpan.FromMinutes(1)), now.Offset, TimePrecision.Minute),
            '分' => new PublishedTime(Cut(local.AddMinutes(-count), TimeSpan.FromMinutes(1)), now.Offset, TimePrecision.Minute),
            '小' or '个' or '個' or '钟' => new PublishedTime(Cut(local.AddHours(-count), TimeSpan.FromHours(1)), now.Offset, TimePrecision.Hour),
            '天' or '日' => new PublishedTime(local.Date.AddDays(-count), now.Offset, TimePrecision.Day),
            '周' or '週' or '星' => new PublishedTime(local.Date.AddDays(-7 * count), now.Offset, TimePrecision.Day),
            _ => null,
        };
    }

    private static PublishedTime? ReadMonthAndDay(Match match, DateTimeOffset now)
    {
        var (month, date) = (Number(match, "month"), Number(match, "date"));
        foreach (var year in (ReadOnlySpan<int>)[now.Year, now.Year - 1])
        {
            // A page of January shows articles of December; a day may have begun elsewhere.
            if (month is >= 1 and <= 12 && date >= 1 && date <= DateTime.DaysInMonth(year, month) && new DateTime(year, month, date) <= now.Date.AddDays(1))
                return At(new DateTime(year, month, date), match, now.Offset);
        }

        return null;
    }

    private static PublishedTime At(DateTime day, Match match, TimeSpan? offset)
    {
        if (!match.Groups["hour"].Success)
            return new PublishedTime(day, offset, TimePrecision.Day);
        var (hour, minute) = (Number(match, "hour"), Number(match, "minute"));
        return hour > 23 || minute > 59
            ? new PublishedTime(day, offset, TimePrecision.Day)
            : new PublishedTime(day.AddHours(hour).AddMinutes(minute), offset, TimePrecision.Minute);
    }

    private static int DaysBack(string day) => day switch { "昨天" or "昨日" => 1, "前天" => 2, _ => 0 };

    private static DateTime Cut(DateTime time, TimeSpan unit) => new(time.Ticks - (time.Ticks % unit.Ticks));

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<![0-9]) (?<count>[0-9]{1,6}|[半一两兩]) \s* (?<unit>秒钟?|分钟?|分鐘|个?小时|個?小時|个?钟头|天|日|周|週|星期) (?:之)?[前] | 刚刚|剛剛|刚才", Options)]
    private static partial Regex Ago { get; }

    [GeneratedRegex(@"(?<day>今天|今日|昨天|昨日|前天) \s* (?<hour>[0-9]{1,2}) [:：] (?<minute>[0-9]{2})", Options)]
    private static partial Regex Named { get; }

    [GeneratedRegex("""
        (?<! [0-9] | [0-9][-/.年] ) (?: (?<month>[0-9]{1,2}) \s*月\s* (?<date>[0-9]{1,2}) \s*日 | (?<month>[01]?[0-9]) [-/] (?<date>[0-3]?[0-9]) ) (?![-/.0-9])
        \s* (?<hour>[0-9]{1,2}) [:：] (?<minute>[0-9]{2})
        """, Options)]
    private static partial Regex MonthAndDay { get; }
}
