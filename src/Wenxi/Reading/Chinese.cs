using System.Buffers;

namespace Wenxi.Reading;

/// <summary>Tells in which script a text is written, by frequent characters that only one of the two has.</summary>
internal static class Chinese
{
    private const int SampleLength = 20_000;

    // A third: Japanese and Korean texts have fewer Han characters, or none.
    private const double LeastHan = 0.3;

    private const string SimplifiedOnly = "国这们时来对会发过个为说经没学动现实开关问间见员东车门长书马电话语让议业产务场报联亿华应该边进还远连运选达难额题显风飞饭马体万与专两严丧丰临义习乡买乱争于亏";

    private const string TraditionalOnly = "國這們時來對會發過個為說經沒學動現實開關問間見員東車門長書馬電話語讓議業產務場報聯億華應該邊進還遠連運選達難額題顯風飛飯體萬與專兩嚴喪豐臨義習鄉買亂爭於虧";

    private static readonly SearchValues<char> Simplified = SearchValues.Create(SimplifiedOnly);
    private static readonly SearchValues<char> Traditional = SearchValues.Create(TraditionalOnly);

    /// <returns><c>zh-Hans</c>, <c>zh-Hant</c> or <c>zh</c>; null if the text is not Chinese.</returns>
    public static string? LanguageOf(ReadOnlySpan<char> text)
    {
        var (letters, han, simplified, traditional) = (0, 0, 0, 0);
        foreach (var c in text[..Math.Min(text.Length, SampleLength)])
        {
            if (!char.IsLetter(c))
                continue;
            letters++;
            if (IsKana(c))
                letters += 2;
            if (!Folding.IsHan(c))
                continue;
            han++;
            if (Simplified.Contains(c))
                simplified++;
            else if (Traditional.Contains(c))
                traditional++;
        }

        if (han == 0 || han < letters * LeastHan)
            return null;
        return simplified > traditional ? "zh-Hans" : traditional > simplified ? "zh-Hant" : "zh";
    }

    // Among Han characters these alone tell Japanese.
    private static bool IsKana(char c) => c is >= '\u3041' and <= '\u30FF';
}
