namespace Wenxi.Reporting;

/// <summary>Writes ranges of a text, from left to right, with the mentions in them. Without a prefix of identifiers they are no links.</summary>
internal sealed class MentionWriter(HtmlWriter page, ArticleAnalysis analysis, MentionIndex index, string? prefix)
{
    private readonly string _text = analysis.Article.Text;
    private int _next;

    public void Write(int start, int end)
    {
        var mentions = analysis.Mentions;
        while (_next < mentions.Count && mentions[_next].Start < start)
            _next++;
        for (; _next < mentions.Count && mentions[_next] is var mention && mention.Start < end; _next++)
        {
            // Not possible from the recognizer; a mention made by hand may overlap, or leave the paragraph.
            if (mention.Start < start || mention.Length <= 0 || mention.Length > end - mention.Start)
                continue;
            page.Text(_text.AsSpan(start, mention.Start - start));
            Highlight(mention);
            start = mention.Start + mention.Length;
        }
        page.Text(_text.AsSpan(start, end - start));
    }

    private void Highlight(in Mention mention)
    {
        var entity = EntityStyle.IsName(mention.Type) ? index.EntityOf(mention) : -1;
        var value = index.ValueOf(mention);
        var row = prefix is null ? null
            : entity is >= 0 and < EntityTable.Most ? EntityTable.RowId(prefix, entity)
            : value is >= 0 and < ValueTable.Most ? ValueTable.RowId(prefix, value)
            : null;
        if (row is null)
            page.Start("span");
        else
            page.Start("a").Attribute("href", "#" + row);
        page.Attribute("class", "m " + EntityStyle.ClassOf(mention.Type)).Attribute("data-tip", TipOf(mention, entity, value));
        page.Text(_text.AsSpan(mention.Start, mention.Length)).End();
    }

    private string TipOf(in Mention mention, int entity, int value)
    {
        var kind = EntityStyle.LabelOf(mention.Type);
        if (entity >= 0)
        {
            var known = analysis.Entities[entity];
            var name = known.EnglishName ?? (known.Name == mention.Text ? null : known.Name);
            return $"{(name is null ? "" : name + " · ")}{kind} · {Times(known.Count)}";
        }
        if (value < 0)
            return kind;
        var expression = index.Values[value];
        return $"{(expression.First.Value is { } normal ? normal + " · " : "")}{kind} · {Times(expression.Count)}";
    }

    private static string Times(int count) => count == 1 ? "once" : $"{HtmlWriter.Grouped(count)} times";
}
