using System.Buffers;
using Wenxi.Entities.Drafting;
using Wenxi.Segmentation.Dictionary;

namespace Wenxi.Entities.Rules;

/// <summary>Takes titles off the names of persons: 毛主席, 胡老, 老于, 王先生. What friends and family say stays: 毛爷爷, 贾老板.</summary>
internal static class PersonTitles
{
    private const int LongestTitle = 4;

    private static readonly SearchValues<char> GivenNames = SearchValues.Create("明红华强军龙宝云兰平");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Familiar = new HashSet<string>(StringComparer.Ordinal)
    {
        "爷爷", "奶奶", "叔叔", "阿姨", "哥哥", "姐姐", "弟弟", "妹妹", "大叔", "大妈", "大娘", "大爷", "大哥", "大姐", "老板", "老板娘", "掌柜", "师傅", "少爷", "姑娘",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    public static void Apply(NameDraft draft) => draft.Rewrite((name, names) => names.Add(
        name.Type == EntityType.Person ? Trim(draft, name) : IsSurnameBeforeTitle(draft, name) ? name with { Type = EntityType.Person } : name));

    /// <summary>习主席: 习 is no place.</summary>
    private static bool IsSurnameBeforeTitle(NameDraft draft, NameSpan name)
    {
        if (name.Type != EntityType.Location || name.Length != 1 || (draft.KindsOf(name) & (NameKinds.Surname | NameKinds.PlaceAbbreviation)) != NameKinds.Surname)
            return false;
        int next = name.End;
        return next < draft.Text.Length && draft.IsWordStart(next) && (NameDraft.Known.KindsOf(draft.Word(draft.TokenAt(next))) & NameKinds.Title) != 0;
    }

    private static NameSpan Trim(NameDraft draft, NameSpan name)
    {
        if ((draft.KindsOf(name) & NameKinds.Person) != 0)
            return name;
        ReadOnlySpan<char> text = draft.Slice(name);
        for (int length = Math.Min(LongestTitle, text.Length - 1); length >= 1; length--)
        {
            ReadOnlySpan<char> tail = text[^length..];
            if (Familiar.Contains(tail))
                return name;
            if (length > 1 ? (NameDraft.Known.KindsOf(tail) & NameKinds.Title) != 0 : text.Length == 2 && tail is "老" or "总" or "某" or "家" or "氏")
                return name with { End = name.End - length };
        }

        // 小陈 is a Mr Chen, 小明 a given name.
        return text.Length == 2 && text[0] is '老' or '小' && !GivenNames.Contains(text[1]) && (NameDraft.Known.KindsOf(text[1..]) & NameKinds.Surname) != 0
            ? name with { Start = name.Start + 1 }
            : name;
    }
}
