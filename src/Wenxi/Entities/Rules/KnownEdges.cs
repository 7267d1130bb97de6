using System.Buffers;
using Wenxi.Entities.Drafting;
using Wenxi.Segmentation.Dictionary;

namespace Wenxi.Entities.Rules;

/// <summary>
/// Takes off a first character or word that belongs to no name where the rest is a known one (电|国务院, 新|中国,
/// 双方|海上自卫队), and a 会 that is the verb: 北约|会不会.
/// </summary>
internal static class KnownEdges
{
    private static readonly SearchValues<char> Strays = SearchValues.Create("电讯据由和与及在对从向到至为是该本前原新古去赴驻访");

    private static readonly string[] StrayWords = ["双方", "两国", "三国", "各国", "我国", "该国", "本国", "各方", "对方", "以及", "包括"];

    public static void Apply(NameDraft draft) => draft.Rewrite((name, names) => names.Add(Trim(draft, name)));

    private static NameSpan Trim(NameDraft draft, NameSpan name)
    {
        const int Shortest = 2;
        bool mayEndWithVerb = name.Type == EntityType.Organization && name.Length > Shortest && draft.Text[name.End - 1] == '会'
            && (draft.KindsOf(name) & (NameKinds.Certain | NameKinds.Possible)) == 0;
        if (mayEndWithVerb && (draft.KindsOf(name with { End = name.End - 1 }) & NameKinds.Organization) != 0)
            return name with { End = name.End - 1 };
        int stray = StrayLength(draft.Slice(name));
        if (name.Length - stray < Shortest || stray == 0 || (draft.KindsOf(name) & NameKinds.Certain) != 0)
            return name;
        NameSpan rest = name with { Start = name.Start + stray };
        return (draft.KindsOf(rest) & (WeakNames.Certain(name.Type) | WeakNames.Possible(name.Type))) != 0 ? rest : name;
    }

    private static int StrayLength(ReadOnlySpan<char> name)
    {
        foreach (string word in StrayWords)
        {
            if (name.StartsWith(word, StringComparison.Ordinal))
                return word.Length;
        }

        return Strays.Contains(name[0]) ? 1 : 0;
    }
}
