using Wenxi.Segmentation.Dictionary;

namespace Wenxi.Entities.Linking;

/// <summary>Joins short forms with the one full form of the text: 岸田 with 岸田文雄, 容克 with 让·克洛德·容克, 瓦格纳 with 瓦格纳集团.</summary>
internal static class ShortFormLinks
{
    private const int LongestShortForm = 6;

    /// <summary>What a name is the same thing without: 台湾 is not 台湾海峡, 联合国 not 联合国安理会.</summary>
    private static readonly string[] Endings =
    [
        "组织", "集团", "公司", "有限公司", "股份有限公司", "集团公司", "银行", "大学", "俱乐部",
        "省", "市", "县", "区", "镇", "乡", "州", "郡", "府", "国", "自治区", "特别行政区", "共和国",
    ];

    public static void Join(NameForms forms, NameClusters clusters)
    {
        // Every beginning and end of a name that may stand for it, with the names that have it.
        var fullForms = new Dictionary<(string, EntityType), List<NameForm>>();
        foreach (NameForm full in forms.All)
        {
            foreach (string part in PartsOf(full))
            {
                if (!fullForms.TryGetValue((part, full.Type), out List<NameForm>? list))
                    fullForms[(part, full.Type)] = list = [];
                list.Add(full);
            }
        }

        foreach (NameForm form in forms.All)
        {
            // Two different persons called 王: neither.
            if (fullForms.TryGetValue((form.Text, form.Type), out List<NameForm>? full) && full.Select(clusters.Root).Distinct().Count() == 1)
                clusters.Join(full[0], form);
        }
    }

    private static IEnumerable<string> PartsOf(NameForm full) => full.Type switch
    {
        EntityType.Person => PartsOfPerson(full.Text),
        EntityType.Organization => PartsBefore(full.Text).Concat(PartsBehindPlace(full.Text)),
        EntityType.Location => PartsBefore(full.Text),
        _ => [],
    };

    /// <summary>The surname of a person, and the given name where it has two characters or a dot before it.</summary>
    public static IEnumerable<string> PartsOfPerson(string name)
    {
        string[] parts = name.Split('·', '・', '•', '‧');
        if (parts.Length > 1)
        {
            yield return parts[^1];
            if (parts[0].Length > 1)
                yield return parts[0];
            yield break;
        }

        if (name[0] <= '\u02FF' || name.Length is < 2 or > 5)
            yield break;
        // The surname: two characters of 岸田文雄 and 欧阳修, one of 王小明; and the given name of two characters.
        for (int length = 1; length <= 3 && length < name.Length; length++)
        {
            if ((NameImage.Default.KindsOf(name.AsSpan(0, length)) & NameKinds.Surname) == 0)
                continue;
            yield return name[..length];
            if (name.Length - length == 2)
                yield return name[length..];
        }
    }

    private static IEnumerable<string> PartsBefore(string name)
    {
        foreach (string ending in Endings)
        {
            if (name.EndsWith(ending, StringComparison.Ordinal) && name.Length - ending.Length is >= 2 and <= LongestShortForm)
                yield return name[..^ending.Length];
        }
    }

    /// <summary>庆应大学 of 东京庆应大学.</summary>
    private static IEnumerable<string> PartsBehindPlace(string name)
    {
        for (int length = 2; length <= name.Length - 3; length++)
        {
            if ((NameImage.Default.KindsOf(name.AsSpan(0, length)) & NameKinds.Location) != 0
                && (NameImage.Default.KindsOf(name.AsSpan(length)) & NameKinds.Organization) != 0)
                yield return name[length..];
        }
    }
}
