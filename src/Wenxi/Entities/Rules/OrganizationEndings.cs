using System.Collections.Frozen;
using Wenxi.Entities.Drafting;
using Wenxi.Segmentation.Dictionary;

namespace Wenxi.Entities.Rules;

/// <summary>A name, nouns and an ending are one organisation: 中国|女队, 加拿大|海军|太平洋|舰队.</summary>
internal static class OrganizationEndings
{
    private const int MostWords = 4;
    private const double Confidence = 0.6;

    /// <summary>中国公司 is any company of China, so these need a word between.</summary>
    private static readonly FrozenSet<string> GenericEndings = FrozenSet.Create(
        StringComparer.Ordinal,
        "公司", "企业", "学校", "机构", "组织", "工厂", "商店", "酒店", "基金", "协会", "学会", "中心", "部队", "集团", "研究所", "医院", "政府", "部门", "单位", "小学", "中学", "超市", "宾馆", "局", "部", "厂", "社", "处", "所", "院", "馆", "校", "会", "团", "军", "党", "行");

    public static void Apply(NameDraft draft)
    {
        var found = new List<NameSpan>();
        foreach (NameSpan name in draft.Names)
        {
            if (name.Type != EntityType.Person && name.End < draft.Text.Length && EndOf(draft, name.End) is var end and > 0)
                found.Add(new NameSpan(name.Start, end, EntityType.Organization, Math.Min(name.Confidence, Confidence)));
        }

        draft.Add(found, Conflict.ReplaceInside);
    }

    /// <summary>Where the organisation ends that goes on behind a name; 0 if there is none.</summary>
    private static int EndOf(NameDraft draft, int start)
    {
        var generic = GenericEndings.GetAlternateLookup<ReadOnlySpan<char>>();
        int first = draft.TokenAt(start);
        for (int i = first; i < draft.Tokens.Length && i < first + MostWords; i++)
        {
            // 中国队 is one word: then 队 is what follows the name.
            ReadOnlySpan<char> word = draft.Slice(Math.Max(start, draft.Tokens[i].Start), draft.Tokens[i].End);
            bool isEnding = (word.Length > 1 && (NameDraft.Known.KindsOf(word) & NameKinds.OrganizationSuffix) != 0) || IsTeam(word);
            if (isEnding && (i > first || !generic.Contains(word)))
                return draft.Tokens[i].End;
            bool goesOn = char.IsLetterOrDigit(word[0]) && (draft.Tokens[i].IsNominal() || draft.Tokens[i].IsPlace());
            if (!goesOn)
                return 0;
            if (draft.NameAt(draft.Tokens[i].Start) is { Type: EntityType.Person })
                return 0;
        }

        return 0;
    }

    private static bool IsTeam(ReadOnlySpan<char> word) =>
        word is "队" or "男队" or "女队" or "男篮" or "女篮" or "男足" or "女足" or "男排" or "女排" or "舰队" or "足球队" or "代表队" or "国奥队" or "海军" or "空军" or "陆军";
}
