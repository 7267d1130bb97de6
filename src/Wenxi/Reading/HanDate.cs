using System.Text.RegularExpressions;

namespace Wenxi.Reading;

/// <summary>Dates in Han numerals, as official papers have them: 二〇二三年二月十八日, 二○二三年十二月三十一日.</summary>
internal static partial class HanDate
{
    private const string Digits = "〇一二三四五六七八九";

    /// <summary>The line with the first such date in Arabic numerals, as long as before; the same line if it has none.</summary>
    public static string Rewrite(string line)
    {
        if (!line.Contains('年', StringComparison.Ordinal) || Date().Match(line) is not { Success: true } match)
            return line;
        var year = string.Concat(match.Groups["year"].Value.Select(c => (char)('0' + DigitOf(c))));
        var date = $"{year}年{NumberOf(match.Groups["month"].ValueSpan)}月{NumberOf(match.Groups["day"].ValueSpan)}日";

        // Positions in the line keep their meaning.
        return $"{line[..match.Index]}{date.PadRight(match.Length)}{line[(match.Index + match.Length)..]}";
    }

    private static int DigitOf(char c) => c is '○' or '零' or 'Ｏ' or 'O' or '０' ? 0 : Digits.IndexOf(c, StringComparison.Ordinal);

    // Up to 31: 十, 十八, 二十, 三十一.
    private static int NumberOf(ReadOnlySpan<char> number)
    {
        var ten = number.IndexOf('十');
        if (ten < 0)
            return DigitOf(number[0]);
        var tens = ten == 0 ? 1 : DigitOf(number[0]);
        return (tens * 10) + (ten == number.Length - 1 ? 0 : DigitOf(number[^1]));
    }

    [GeneratedRegex("(?<year>[一二][〇○零ＯO０一二三四五六七八九]{3})年(?<month>十?[一二三四五六七八九]|十[一二]?)月(?<day>[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])日", RegexOptions.CultureInvariant)]
    private static partial Regex Date();
}
