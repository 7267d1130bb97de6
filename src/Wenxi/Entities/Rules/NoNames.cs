using Wenxi.Entities.Drafting;
using Wenxi.Segmentation.Dictionary;

namespace Wenxi.Entities.Rules;

/// <summary>Drops what is no name: listed words, currencies, marks, pieces of a longer word (中国 in 发展中国家).</summary>
internal static class NoNames
{
    private static readonly string[] Currencies = ["克朗", "卢比", "法郎", "卢布", "比索", "里拉", "第纳尔", "英镑", "先令", "铢"];

    public static void Apply(NameDraft draft) => draft.Rewrite((name, names) =>
    {
        NameKinds kinds = draft.KindsOf(name);
        bool isListed = (kinds & NameKinds.NoName) != 0 || (kinds & (NameKinds.Title | NameKinds.Certain | NameKinds.Possible)) == NameKinds.Title;
        if (!isListed && HasLetter(draft.Slice(name)) && !IsCurrency(draft, name) && !IsInsideWord(draft, name))
            names.Add(name);
    });

    private static bool IsCurrency(NameDraft draft, NameSpan name)
    {
        foreach (string currency in Currencies)
        {
            if (draft.Slice(name).EndsWith(currency))
                return true;
        }

        return false;
    }

    private static bool IsInsideWord(NameDraft draft, NameSpan name)
    {
        Segmentation.Token word = draft.Tokens[draft.TokenAt(name.Start)];
        return name.Length > 1 && word.Start < name.Start && name.End < word.End;
    }

    private static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (char.IsLetter(c))
                return true;
        }

        return false;
    }
}
