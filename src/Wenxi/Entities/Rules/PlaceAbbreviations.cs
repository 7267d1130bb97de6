using System.Buffers;
using Wenxi.Entities.Drafting;
using Wenxi.Segmentation.Dictionary;

namespace Wenxi.Entities.Rules;

/// <summary>Finds countries and provinces of one character: 中美 are two, 访华 names one, so do 中方 and 俄总统.</summary>
internal static class PlaceAbbreviations
{
    private const int LongestGroup = 4;
    private const double Confidence = 0.7;

    /// <summary>Abbreviations that are words or parts of words far more often: they count beside others only.</summary>
    private static readonly SearchValues<char> Unclear =
        SearchValues.Create("也比老约文立白常佛连斯克保利南土新云镇惠贵科委卡拉摩格沙爱马阿哥古冰波塔突肯黎吉哈汉昆扬杭锡郑厦莞蓉榕邕陇尼西非卢叙");

    private static readonly SearchValues<char> VerbsBefore = SearchValues.Create("访来驻对在赴援抵离进返留旅回侵抗反亲涉遣");

    public static void Apply(NameDraft draft)
    {
        draft.Rewrite((name, names) => Split(draft, name, names));
        var found = new List<NameSpan>();
        for (int i = 0; i < draft.Tokens.Length; i++)
            Find(draft, i, found);
        draft.Add(found, Conflict.KeepOld);
    }

    private static void Split(NameDraft draft, NameSpan name, List<NameSpan> names)
    {
        if (IsBeforeCountryWord(draft, name))
        {
            names.Add(name with { End = name.End - 1 });
            return;
        }

        // 日美|联盟: two countries and a common noun.
        if (name is { Type: EntityType.Organization, Length: 4 } && AreAbbreviations(draft.Slice(name.Start, name.Start + 2))
            && draft.Slice(name.Start + 2, name.End) is "联盟" or "同盟" or "关系")
            name = name with { Type = EntityType.Location, End = name.Start + 2 };
        bool isGroup = name.Length is >= 2 and <= LongestGroup && name.Type == EntityType.Location
            && (draft.KindsOf(name) & NameKinds.Location) == 0 && AreAbbreviations(draft.Slice(name));
        if (!isGroup)
        {
            names.Add(name);
            return;
        }

        for (int at = name.Start; at < name.End; at++)
            names.Add(new NameSpan(at, at + 1, EntityType.Location, name.Confidence));
    }

    private static void Find(NameDraft draft, int i, List<NameSpan> found)
    {
        int start = draft.Tokens[i].Start;
        ReadOnlySpan<char> word = draft.Word(i);
        NameKinds kinds = NameDraft.Known.KindsOf(word);
        if ((kinds & (NameKinds.NoName | NameKinds.Certain)) != 0)
            return;
        if (word.Length == 2 && word[1] == '方' && word[0] != '华' && IsClear(word[0]) && IsCountry(word[..1]))
        {
            found.Add(new NameSpan(start, start + 1, EntityType.Location, Confidence));
        }
        else if (word.Length >= 2 && VerbsBefore.Contains(word[0]) && IsClear(word[1]) && (word.Length == 2 || word[0] is '驻' or '访'))
        {
            found.Add(new NameSpan(start + 1, start + 2, EntityType.Location, Confidence));
        }
        else if (word.Length is 2 or 3 && AreAbbreviations(word) && draft.Tokens[i].Tag is "ns" or "j" or "nz")
        {
            for (int at = start; at < draft.Tokens[i].End; at++)
                found.Add(new NameSpan(at, at + 1, EntityType.Location, Confidence));
        }
        else if (word.Length == 1 && IsCountry(word) && IsBeforeOffice(draft, i + 1))
        {
            found.Add(new NameSpan(start, start + 1, EntityType.Location, Confidence));
        }
    }

    /// <summary>美|国务卿, 俄|国内: the 国 belongs to the word behind.</summary>
    private static bool IsBeforeCountryWord(NameDraft draft, NameSpan name)
    {
        if (name.Length != 2 || draft.Text[name.Start + 1] != '国' || !IsCountry(draft.Slice(name.Start, name.Start + 1)))
            return false;
        ReadOnlySpan<char> rest = draft.Text.AsSpan(name.Start + 1);
        return rest.StartsWith("国务卿") || rest.StartsWith("国务院") || rest.StartsWith("国防部")
            || (draft.IsWordStart(name.Start + 1) && (rest.StartsWith("国内") || rest.StartsWith("国会") || rest.StartsWith("国家")));
    }

    /// <summary>俄|总统, 美|政府.</summary>
    private static bool IsBeforeOffice(NameDraft draft, int i)
    {
        if (i >= draft.Tokens.Length || draft.Tokens[i].Length < 2)
            return false;
        ReadOnlySpan<char> word = draft.Word(i);
        return word is "政府" or "两国" or "军方" or "当局" or "总统" or "首相" or "总理" or "外长" or "国会" or "议会" or "国务卿" or "国防部" or "外交部" or "大使" or "使馆" or "防长" or "财长";
    }

    private static bool AreAbbreviations(ReadOnlySpan<char> word)
    {
        for (int i = 0; i < word.Length; i++)
        {
            if (!IsClear(word[i]))
                return false;
        }

        return true;
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> character) => (NameDraft.Known.KindsOf(character) & NameKinds.PlaceAbbreviation) != 0;

    private static bool IsClear(char c) => IsAbbreviation([c]) && !Unclear.Contains(c);

    private static bool IsCountry(ReadOnlySpan<char> character) =>
        (NameDraft.Known.KindsOf(character) & (NameKinds.PlaceAbbreviation | NameKinds.Country)) == (NameKinds.PlaceAbbreviation | NameKinds.Country);
}
