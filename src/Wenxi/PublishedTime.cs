using System.Globalization;

namespace Wenxi;

/// <summary>When an article says it was published, as exactly as the page says it and no more.</summary>
/// <remarks>
/// Most Chinese pages print a local date and time without a time zone. Such a time has no <see cref="Offset"/>: it is not
/// guessed from the language or the machine's own zone.
/// </remarks>
/// <param name="Local">Date and time on the page's own clock; what is finer than <paramref name="Precision"/> is zero.</param>
/// <param name="Offset">The clock's distance from UTC, or <see langword="null"/> if the page does not state one.</param>
/// <param name="Precision">How exact the page is.</param>
public readonly record struct PublishedTime(DateTime Local, TimeSpan? Offset, TimePrecision Precision)
{
    /// <summary>Whether the page gives a time of day; if not, only the date of <see cref="Local"/> has a meaning.</summary>
    public bool HasTime => Precision != TimePrecision.Day;

    /// <summary>
    /// The time in ISO 8601, with the parts that the page gives: <c>2023-02-18</c>, <c>2023-02-18T08:04:00</c> or
    /// <c>2023-02-18T08:04:00+08:00</c>.
    /// </summary>
    public override string ToString()
    {
        if (!HasTime)
            return Local.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var time = Local.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);
        return Offset is { } offset
            ? string.Create(CultureInfo.InvariantCulture, $"{time}{(offset < TimeSpan.Zero ? '-' : '+')}{offset:hh\\:mm}")
            : time;
    }
}
