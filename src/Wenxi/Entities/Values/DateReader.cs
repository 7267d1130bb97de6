using System.Globalization;

namespace Wenxi.Entities.Values;

/// <summary>Reads dates and times of day: 2023年2月18日, 1月29日, 二〇二三年, 8时04分.</summary>
internal static class DateReader
{
    private const int LastYear = 2999;

    /// <summary>Reads the longest date or time that starts there; null if there is none.</summary>
    public static ValueSpan? Read(ReadOnlySpan<char> text, int start)
    {
        int position = start;
        int? year = Part(text, ref position, "年", 1, LastYear, isYear: true);
        int? month = Part(text, ref position, "月份|月", 1, 12, isYear: false);
        int? day = month is null ? null : Part(text, ref position, "日|号", 1, 31, isYear: false);
        if (year is null && month is null)
            return ReadTime(text, start);
        return new ValueSpan(start, position, EntityType.Time, Written(year, month, day));
    }

    private static ValueSpan? ReadTime(ReadOnlySpan<char> text, int start)
    {
        int position = start;
        int? hour = Part(text, ref position, "时|点钟|点|:|：", 0, 24, isYear: false);
        if (hour is null)
            return null;
        bool isClock = text[position - 1] is ':' or '：';
        int? minute = isClock ? Clock(text, ref position) : Part(text, ref position, "分", 0, 59, isYear: false);
        // 三点 are points, 8:2 a score: a time has minutes, or says 时 or 点钟 after figures.
        bool isTime = minute is not null || (text[position - 1] is '时' or '钟' && WrittenNumber.DigitOf(text[start]) >= 0);
        return isTime ? new ValueSpan(start, position, EntityType.Time, string.Create(CultureInfo.InvariantCulture, $"{hour:00}:{minute ?? 0:00}:00")) : null;
    }

    private static int? Clock(ReadOnlySpan<char> text, ref int position)
    {
        if (position + 2 > text.Length || (position + 2 < text.Length && WrittenNumber.DigitOf(text[position + 2]) >= 0))
            return null;
        int tens = WrittenNumber.DigitOf(text[position]), ones = WrittenNumber.DigitOf(text[position + 1]);
        if (tens is < 0 or > 5 || ones < 0)
            return null;
        position += 2;
        return tens * 10 + ones;
    }

    /// <summary>A number within bounds and one of the endings behind it; moves on if it is there.</summary>
    private static int? Part(ReadOnlySpan<char> text, ref int position, string endings, int least, int most, bool isYear)
    {
        if (position >= text.Length || WrittenNumber.Read(text, position) is not { } number || number.Value < least || number.Value > most || number.Value % 1 != 0)
            return null;
        // 三年 is a period; years have four figures, or two as in 98年.
        int end = position + number.Length;
        if (isYear && number.Length != 4 && !(number.Length == 2 && WrittenNumber.DigitOf(text[position]) >= 0 && number.Value >= 10))
            return null;
        foreach (Range range in endings.AsSpan().Split('|'))
        {
            ReadOnlySpan<char> ending = endings.AsSpan()[range];
            if (!text[end..].StartsWith(ending))
                continue;
            position = end + ending.Length;
            return (int)number.Value;
        }

        return null;
    }

    private static string? Written(int? year, int? month, int? day)
    {
        if (year is < 100)
            return null;
        string start = year is { } y ? y.ToString("0000", CultureInfo.InvariantCulture) : "-";
        string middle = month is { } m ? m.ToString("'-'00", CultureInfo.InvariantCulture) : "";
        return start + middle + (day is { } d ? d.ToString("'-'00", CultureInfo.InvariantCulture) : "");
    }
}
