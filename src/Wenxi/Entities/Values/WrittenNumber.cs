namespace Wenxi.Entities.Values;

/// <summary>A number as Chinese texts write it: 23,876, 1.5万亿, 三千五百, 二〇二三, 百分之 not included.</summary>
/// <param name="Length">Its UTF-16 units.</param>
/// <param name="Value">What it comes to.</param>
/// <param name="HasMagnitude">Whether it has 万, 亿 or 兆: such a number counts something even without a unit.</param>
internal readonly record struct WrittenNumber(int Length, decimal Value, bool HasMagnitude)
{
    private const int MostCharacters = 32;
    private const decimal Largest = 1e20m;

    /// <summary>Reads the number that starts there; null if there is none or it is too large to count anything.</summary>
    public static WrittenNumber? Read(ReadOnlySpan<char> text, int start)
    {
        ReadOnlySpan<char> rest = text[start..Math.Min(text.Length, start + MostCharacters)];
        if (rest.IsEmpty)
            return null;
        return DigitOf(rest[0]) >= 0 ? ReadDigits(rest) : ReadHan(rest);
    }

    /// <summary>0 to 9 for an ASCII or full-width digit, else −1.</summary>
    public static int DigitOf(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= '０' and <= '９' => c - '０',
        _ => -1,
    };

    /// <summary>0 to 9 for a Han digit, else −1.</summary>
    public static int HanDigitOf(char c) => c switch
    {
        '〇' or '○' or '零' => 0,
        '两' => 2,
        _ => "一二三四五六七八九".IndexOf(c, StringComparison.Ordinal) is >= 0 and int index ? index + 1 : -1,
    };

    private static decimal MultiplierOf(char c) => c switch
    {
        '十' => 10,
        '百' => 100,
        '千' => 1_000,
        '万' => 10_000,
        '亿' => 100_000_000,
        '兆' => 1_000_000_000_000,
        _ => 0,
    };

    private static WrittenNumber? ReadDigits(ReadOnlySpan<char> text)
    {
        decimal value = 0, place = 0;
        int i = 0;
        for (; i < text.Length; i++)
        {
            int digit = DigitOf(text[i]);
            bool joins = digit < 0 && i + 1 < text.Length && DigitOf(text[i + 1]) >= 0;
            if (digit < 0 && joins && place == 0 && text[i] is '.' or '．')
                place = 1;
            else if (digit < 0 && joins && place == 0 && text[i] is ',' or '，' && IsGroup(text[(i + 1)..]))
                continue;
            else if (digit < 0)
                break;
            else if (value >= Largest || place > 1e10m)
                return null;
            else if (place > 0)
                value += digit / (place *= 10);
            else
                value = value * 10 + digit;
        }

        bool hasMagnitude = false;
        for (; i < text.Length && MultiplierOf(text[i]) is > 0 and decimal multiplier; i++)
        {
            hasMagnitude |= multiplier >= 10_000;
            if ((value *= multiplier) >= Largest)
                return null;
        }

        return new WrittenNumber(i, value, hasMagnitude);
    }

    private static bool IsGroup(ReadOnlySpan<char> text) =>
        text.Length >= 3 && DigitOf(text[0]) >= 0 && DigitOf(text[1]) >= 0 && DigitOf(text[2]) >= 0 && (text.Length == 3 || DigitOf(text[3]) < 0);

    /// <remarks>
    /// A group is what stands below 万: 三千五百. 万 multiplies the group before it, 亿 and 兆 all since the last of them:
    /// 一亿二千万零五 is 1·10⁸ + 2000·10⁴ + 5.
    /// </remarks>
    private static WrittenNumber? ReadHan(ReadOnlySpan<char> text)
    {
        decimal total = 0, section = 0, group = 0, digit = 0, decimals = 0, place = 1;
        bool hasMagnitude = false, isDigitByDigit = false, hasMultiplier = false;
        int i = 0;
        for (; i < text.Length; i++)
        {
            int value = HanDigitOf(text[i]);
            if (value >= 0)
            {
                isDigitByDigit = i > 0 && HanDigitOf(text[i - 1]) >= 0 && !hasMultiplier;
                if (isDigitByDigit && digit >= Largest)
                    return null;
                digit = isDigitByDigit ? digit * 10 + value : value;
            }
            else if (MultiplierOf(text[i]) is > 0 and decimal multiplier && (i > 0 || multiplier == 10))
            {
                hasMultiplier = true;
                hasMagnitude |= multiplier >= 10_000;
                if (multiplier < 10_000)
                {
                    group += (digit == 0 ? 1 : digit) * multiplier;
                }
                else if (multiplier == 10_000)
                {
                    section = (section + group + digit) * multiplier;
                    group = 0;
                }
                else
                {
                    decimal before = section + group + digit;
                    total = before == 0 ? total * multiplier : total + before * multiplier;
                    section = group = 0;
                }

                digit = 0;
                if (total >= Largest || section >= Largest)
                    return null;
            }
            else
            {
                break;
            }
        }

        if (i > 0 && i + 1 < text.Length && text[i] == '点' && HanDigitOf(text[i + 1]) >= 0)
        {
            for (i++; i < text.Length && place < 1e10m && HanDigitOf(text[i]) is >= 0 and int value; i++)
                decimals += value / (place *= 10);
        }

        return i == 0 ? null : new WrittenNumber(i, total + section + group + digit + decimals, hasMagnitude);
    }
}
