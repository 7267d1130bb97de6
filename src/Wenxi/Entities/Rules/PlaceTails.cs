using System.Collections.Frozen;
using Wenxi.Entities.Drafting;
using Wenxi.Segmentation.Dictionary;

namespace Wenxi.Entities.Rules;

/// <summary>Takes off what says which part or the surroundings of a place: 新疆北部, 拉美地区.</summary>
internal static class PlaceTails
{
    private static readonly FrozenSet<string> Tails = FrozenSet.Create(
        StringComparer.Ordinal,
        "东部", "西部", "南部", "北部", "中部", "东北部", "东南部", "西北部", "西南部", "中西部", "中南部", "东部地区", "西部地区", "南部地区", "北部地区",
        "地区", "境内", "沿海", "沿岸", "流域", "一带", "全境", "腹地", "城区", "郊区", "市郊", "市区", "以北", "以南", "以东", "以西", "北南", "周边", "各地", "方面", "当局", "本土", "内地");

    /// <summary>Here 地区 is a kind of administrative division.</summary>
    private static readonly FrozenSet<string> Prefectures = FrozenSet.Create(
        StringComparer.Ordinal, "阿里地区", "喀什地区", "和田地区", "阿克苏地区", "塔城地区", "阿勒泰地区", "大兴安岭地区", "日喀则地区", "那曲地区", "昌都地区", "林芝地区", "山南地区");

    private const int LongestTail = 4, ShortestPlace = 2;

    public static void Apply(NameDraft draft) => draft.Rewrite((name, names) => names.Add(name.Type == EntityType.Location ? Trim(draft, name) : name));

    private static NameSpan Trim(NameDraft draft, NameSpan name)
    {
        if (Prefectures.GetAlternateLookup<ReadOnlySpan<char>>().Contains(draft.Slice(name)))
            return name;
        bool isListed = (draft.KindsOf(name) & NameKinds.Location) != 0;
        var lookup = Tails.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int length = Math.Min(LongestTail, name.Length - ShortestPlace); length >= 2; length--)
        {
            NameSpan place = name with { End = name.End - length };
            if (lookup.Contains(draft.Slice(place.End, name.End)) && (!isListed || (draft.KindsOf(place) & (NameKinds.Location | NameKinds.MaybeLocation)) != 0))
                return Trim(draft, place);
        }

        return name;
    }
}
