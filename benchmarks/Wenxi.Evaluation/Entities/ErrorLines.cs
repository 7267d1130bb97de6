using System.Text;
using Wenxi.Evaluation.Gold;

namespace Wenxi.Evaluation.Entities;

/// <summary>Shows what was missed (-), invented (+) or found with another range or type, for a person to read.</summary>
internal static class ErrorLines
{
    public static string Of(GoldSentence sentence, HashSet<GoldName> found)
    {
        GoldName[] missed = [.. sentence.Names.Where(name => !found.Contains(name))];
        GoldName[] invented = [.. found.Where(name => !sentence.Names.Contains(name)).OrderBy(name => name.Start)];
        if (missed.Length + invented.Length == 0)
            return "";
        var lines = new StringBuilder();
        lines.AppendLine(sentence.Text);
        foreach (GoldName name in missed)
            lines.AppendLine($"  - {Show(sentence.Text, name)}");
        foreach (GoldName name in invented)
            lines.AppendLine($"  + {Show(sentence.Text, name)}");
        return lines.ToString();
    }

    private static string Show(string text, GoldName name)
    {
        int from = Math.Max(0, name.Start - 6), to = Math.Min(text.Length, name.End + 6);
        return $"{name.Type.ToString()[0]} {text.Substring(name.Start, name.Length)}    {text[from..name.Start]}[{text[name.Start..name.End]}]{text[name.End..to]}";
    }
}
