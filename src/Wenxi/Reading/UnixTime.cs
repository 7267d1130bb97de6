using System.Globalization;

namespace Wenxi.Reading;

/// <summary>Times as the number of seconds or milliseconds since 1970, as scripts and archives write them.</summary>
internal static class UnixTime
{
    private const int DigitsOfSeconds = 10;
    private const int DigitsOfMilliseconds = 13;

    /// <returns>The time in UTC, or null if the text is not exactly 10 or 13 digits.</returns>
    public static PublishedTime? Parse(ReadOnlySpan<char> digits)
    {
        if (digits.Length is not (DigitsOfSeconds or DigitsOfMilliseconds)
            || !long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            return null;
        }

        var seconds = digits.Length == DigitsOfMilliseconds ? count / 1000 : count;
        return new PublishedTime(DateTime.SpecifyKind(DateTime.UnixEpoch.AddSeconds(seconds), DateTimeKind.Unspecified), TimeSpan.Zero, TimePrecision.Second);
    }
}
