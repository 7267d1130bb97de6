using static Wenxi.Segmentation.Shapes.ShapeCharacter;

namespace Wenxi.Segmentation.Shapes;

/// <summary>Reads groups of digits with hyphens, strokes or colons between them.</summary>
internal static class DateReader
{
    private const int LongestGroup = 11;

    /// <summary>The value of up to nine digits.</summary>
    public static int Number(ReadOnlySpan<char> digits)
    {
        int number = 0;
        foreach (char digit in digits)
            number = number * 10 + Value(digit);
        return number;
    }

    /// <summary>Whether three groups of digits are year, month, day, or month, day, year.</summary>
    public static bool IsDate(ReadOnlySpan<char> text)
    {
        int first = DigitsEnd(text, 0);
        int second = DigitsEnd(text, first + 1);
        if (second >= text.Length || second - first > 3 || text.Length - second is 1 or > 5 || first > 4)
            return false;
        int a = Number(text[..first]), b = Number(text[(first + 1)..second]), c = Number(text[(second + 1)..]);
        return (first == 4 && IsMonthAndDay(b, c)) || (first <= 2 && text.Length - second == 5 && IsMonthAndDay(a, b));
    }

    /// <summary>8:04, 08:04:05.5, and ratios and scores such as 16:9: groups of up to three digits.</summary>
    public static (int End, ShapeKind Kind) ReadTime(ReadOnlySpan<char> text, int start, int end)
    {
        int hour = end - start;
        if (hour > 3)
            return (end, ShapeKind.Number);

        int groups = 1;
        bool isTime = hour <= 2 && Number(text[start..end]) <= 24;
        while (At(text, end) == ':' && GroupLength(text, end + 1, 3) is > 0 and var length)
        {
            isTime &= length == 2 && Number(text.Slice(end + 1, length)) < 60;
            end += 1 + length;
            groups++;
        }

        isTime &= groups is 2 or 3;
        if (isTime && At(text, end) == '.' && IsDigitAt(text, end + 1))
            end = DigitsEnd(text, end + 1);
        return (end, isTime ? ShapeKind.Time : ShapeKind.Number);
    }

    /// <summary>
    /// 2023-02-18 and 2023-02-18T08:04:05Z, telephone numbers, and other numbers in three or more groups. Two groups are
    /// a telephone number if their lengths say so, else a range, which stays two numbers.
    /// </summary>
    public static (int End, ShapeKind Kind) ReadHyphens(ReadOnlySpan<char> text, int start, int end)
    {
        int second = end + 1, secondEnd = second + GroupLength(text, second, LongestGroup);
        if (At(text, secondEnd) != '-' || !IsDigitAt(text, secondEnd + 1) || secondEnd == second)
            return (IsTelephone(text[start..end], secondEnd - second) ? secondEnd : end, ShapeKind.Number);

        int groupsEnd = secondEnd;
        while (At(text, groupsEnd) == '-' && IsDigitAt(text, groupsEnd + 1))
            groupsEnd = DigitsEnd(text, groupsEnd + 1);
        return IsDate(text[start..groupsEnd]) ? (ClockEnd(text, groupsEnd), ShapeKind.Time) : (groupsEnd, ShapeKind.Number);
    }

    /// <summary>2023/2/18, 1/2. Other chains are no shape.</summary>
    public static (int End, ShapeKind Kind) ReadSlashes(ReadOnlySpan<char> text, int start, int end)
    {
        int secondEnd = end + 1 + GroupLength(text, end + 1, 3);
        if (secondEnd == end + 1 || At(text, start - 1) == '/')
            return (end, ShapeKind.Number);
        if (At(text, secondEnd) != '/')
            return (end - start <= 3 ? secondEnd : end, ShapeKind.Number);

        int thirdEnd = secondEnd + 1 + GroupLength(text, secondEnd + 1, 4);
        bool isDate = thirdEnd > secondEnd + 1 && At(text, thirdEnd) != '/' && IsDate(text[start..thirdEnd]);
        return isDate ? (thirdEnd, ShapeKind.Time) : (end, ShapeKind.Number);
    }

    private static bool IsMonthAndDay(int month, int day) => month is >= 1 and <= 12 && day is >= 1 and <= 31;

    /// <summary>Number of digits at a position; 0 if there are more than a limit.</summary>
    private static int GroupLength(ReadOnlySpan<char> text, int start, int limit)
    {
        int end = start;
        while (end <= start + limit && IsDigitAt(text, end))
            end++;
        return end - start <= limit ? end - start : 0;
    }

    /// <summary>010-62771234, 0571-8888888, 400-8008888, 86-13800138000.</summary>
    private static bool IsTelephone(ReadOnlySpan<char> first, int secondLength) => secondLength switch
    {
        7 or 8 when first.Length is 3 or 4 && Value(first[0]) == 0 => true,
        7 when first is "400" or "800" => true,
        11 => first is "86" or "852" or "853" or "886",
        _ => false,
    };

    /// <summary>The time of day and the zone behind an ISO 8601 date.</summary>
    private static int ClockEnd(ReadOnlySpan<char> text, int end)
    {
        if (At(text, end) != 'T' || GroupLength(text, end + 1, 2) != 2 || At(text, end + 3) != ':')
            return end;
        end = ReadTime(text, end + 1, end + 3).End;
        if (At(text, end) is 'Z')
            return end + 1;
        if (At(text, end) is '+' or '-' && GroupLength(text, end + 1, 4) is 2 or 4)
            return ReadTime(text, end + 1, end + 1 + GroupLength(text, end + 1, 4)).End;
        return end;
    }
}
