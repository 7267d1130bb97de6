using Wenxi.Entities.Drafting;

namespace Wenxi.Entities.Rules;

/// <summary>中国政府 names the country; 市政府 names nothing.</summary>
internal static class Governments
{
    private const string Government = "政府";
    private const double Confidence = 0.8;

    public static void Apply(NameDraft draft) => draft.Rewrite((name, names) =>
    {
        if (name.Type != EntityType.Organization || !draft.Slice(name).EndsWith(Government))
        {
            names.Add(name);
            return;
        }

        int end = name.End - Government.Length;
        if (draft.Slice(name.Start, end) is { Length: > 1 } rest && rest is not ("人民" or "地方" or "中央" or "各级" or "我国" or "本国"))
            names.Add(new NameSpan(name.Start, rest.EndsWith("人民") && rest.Length > 3 ? end - 2 : end, EntityType.Location, Confidence));
    });
}
