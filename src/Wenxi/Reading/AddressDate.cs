using System.Globalization;
using System.Text.RegularExpressions;

namespace Wenxi.Reading;

/// <summary>The day in the address of a page: many sites file their articles by it (/2023-02/18/, /20230218/, /t20230218_12.html).</summary>
internal static partial class AddressDate
{
    private const int EarliestYear = 1995;
    private const int LongestAddress = 500;

    public static PublishedTime? Find(string? address)
    {
        if (address is null || address.Length > LongestAddress)
            return null;
        for (var match = Day().Match(address); match.Success; match = match.NextMatch())
        {
            var (year, month, day) = (Number(match, "year"), Number(match, "month"), Number(match, "day"));
            if (year >= EarliestYear && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month))
                return new PublishedTime(new DateTime(year, month, day), null, TimePrecision.Day);
        }

        return null;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<![0-9])(?<year>(?:19|20)[0-9]{2})[-/_.]?(?<month>[0-9]{2})[-/_.]?(?<day>[0-9]{2})(?![0-9]{1,5}(?![0-9]))", RegexOptions.CultureInvariant)]
    private static partial Regex Day();
}
