using System.Collections.Frozen;
using System.Globalization;

namespace Wenxi.Entities.Values;

/// <summary>Reads amounts: money, shares, numbers with a unit or a magnitude.</summary>
internal static class AmountReader
{
    private const string PartsOfAHundred = "百分之", PartsOfAThousand = "千分之";
    private const int LongestUnit = 5;

    private static readonly FrozenDictionary<string, string> Currencies = new Dictionary<string, string>
    {
        ["人民币"] = "CNY", ["元人民币"] = "CNY", ["块钱"] = "", ["元"] = "", ["角"] = "", ["美元"] = "USD", ["美金"] = "USD", ["欧元"] = "EUR", ["日元"] = "JPY",
        ["日圆"] = "JPY", ["英镑"] = "GBP", ["港元"] = "HKD", ["港币"] = "HKD", ["新台币"] = "TWD", ["台币"] = "TWD", ["澳元"] = "AUD", ["加元"] = "CAD",
        ["韩元"] = "KRW", ["卢布"] = "RUB", ["卢比"] = "", ["瑞士法郎"] = "CHF", ["法郎"] = "", ["马克"] = "", ["泰铢"] = "THB", ["越南盾"] = "VND",
        ["新加坡元"] = "SGD", ["新元"] = "SGD", ["澳门元"] = "MOP", ["里拉"] = "", ["比索"] = "", ["雷亚尔"] = "BRL", ["兰特"] = "ZAR", ["第纳尔"] = "", ["里亚尔"] = "",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Units = FrozenSet.Create(
        StringComparer.Ordinal,
        "公里", "千米", "米", "厘米", "毫米", "微米", "纳米", "海里", "英里", "英尺", "英寸", "里", "平方公里", "平方千米", "平方米", "公顷", "亩", "立方米", "升", "毫升",
        "吨", "公斤", "千克", "克", "毫克", "斤", "磅", "盎司", "桶", "瓦", "千瓦", "兆瓦", "千瓦时", "度", "摄氏度", "伏", "安", "赫兹", "字节", "比特", "像素",
        "人次", "车次", "架次", "个百分点", "个基点", "倍");

    /// <summary>Reads the amount that starts there; null if there is none.</summary>
    public static ValueSpan? Read(ReadOnlySpan<char> text, int start)
    {
        ReadOnlySpan<char> rest = text[start..];
        if (rest.StartsWith(PartsOfAHundred) || rest.StartsWith(PartsOfAThousand))
        {
            decimal whole = rest.StartsWith(PartsOfAHundred) ? 100 : 1000;
            return WrittenNumber.Read(text, start + PartsOfAHundred.Length) is { } share
                ? new ValueSpan(start, start + PartsOfAHundred.Length + share.Length, EntityType.Percent, Number(share.Value / whole))
                : null;
        }

        return WrittenNumber.Read(text, start) is { } number ? WithUnit(text, start, number) : null;
    }

    private static ValueSpan? WithUnit(ReadOnlySpan<char> text, int start, WrittenNumber number)
    {
        int end = start + number.Length;
        if (end < text.Length && text[end] is '%' or '％' or '‰')
            return new ValueSpan(start, end + 1, EntityType.Percent, Number(number.Value / (text[end] == '‰' ? 1000 : 100)));

        // 10多亿元: the magnitude may stand behind the word for more.
        if (end < text.Length && text[end] is '多' or '余')
            return AfterMore(text, start, end + 1, number);
        return WithUnit(text, start, end, Number(number.Value), number.HasMagnitude);
    }

    private static ValueSpan? AfterMore(ReadOnlySpan<char> text, int start, int end, WrittenNumber number)
    {
        bool hasMagnitude = number.HasMagnitude;
        while (end < text.Length && text[end] is '万' or '亿')
        {
            hasMagnitude = true;
            end++;
        }

        return WithUnit(text, start, end, value: null, hasMagnitude);
    }

    private static ValueSpan? WithUnit(ReadOnlySpan<char> text, int start, int end, string? value, bool hasMagnitude)
    {
        var currencies = Currencies.GetAlternateLookup<ReadOnlySpan<char>>();
        var units = Units.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int length = Math.Min(LongestUnit, text.Length - end); length > 0; length--)
        {
            ReadOnlySpan<char> unit = text.Slice(end, length);
            if (currencies.TryGetValue(unit, out string? code))
                return new ValueSpan(start, end + length, EntityType.Money, value is null || code.Length == 0 ? value : $"{value} {code}");
            if (units.Contains(unit))
                return new ValueSpan(start, end + length, EntityType.Quantity, value);
        }

        return hasMagnitude ? new ValueSpan(start, end, EntityType.Quantity, value) : null;
    }

    private static string Number(decimal value) => (value / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);
}
