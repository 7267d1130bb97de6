using Wenxi.Entities.Drafting;
using Wenxi.Entities.Values;

namespace Wenxi.Entities;

/// <summary>Writes names and values as mentions, in text order.</summary>
internal static class MentionList
{
    private const double ValueConfidence = 0.9;

    public static Mention[] Of(NameDraft draft, List<ValueSpan> values)
    {
        var mentions = new Mention[draft.Names.Count + values.Count];
        int name = 0, value = 0;
        for (int i = 0; i < mentions.Length; i++)
        {
            bool isName = value == values.Count || (name < draft.Names.Count && draft.Names[name].Start < values[value].Start);
            mentions[i] = isName ? Mention(draft.Text, draft.Names[name++]) : Mention(draft.Text, values[value++]);
        }

        return mentions;
    }

    private static Mention Mention(string text, NameSpan name) =>
        new(text[name.Start..name.End], name.Type, name.Start, name.Length, Math.Round(name.Confidence, 3));

    private static Mention Mention(string text, ValueSpan value) =>
        new(text[value.Start..value.End], value.Type, value.Start, value.End - value.Start, ValueConfidence) { Value = value.Value };
}
