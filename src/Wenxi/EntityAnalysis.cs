using Wenxi.Display;

namespace Wenxi;

/// <summary>The names in a text: each occurrence, and the things they stand for.</summary>
[TypeFormatterSource(typeof(FormatterSource))]
public sealed record EntityAnalysis : IDisplayed
{
    internal static EntityAnalysis Empty { get; } = new() { Mentions = [], Entities = [] };

    /// <summary>The occurrences in text order; they do not overlap.</summary>
    public required IReadOnlyList<Mention> Mentions { get; init; }

    /// <summary>
    /// The things that have names, most mentioned first; those with equally many mentions in the order of their first one.
    /// The counts add up to the number of mentions that are names.
    /// </summary>
    public required IReadOnlyList<Entity> Entities { get; init; }

    /// <summary>The entities and then the mentions as HTML tables.</summary>
    public string ToHtml() => ResultTable.Of(Entities).ToHtml() + ResultTable.Of(Mentions).ToHtml();

    /// <summary>The entities and then the mentions as Markdown tables.</summary>
    public string ToMarkdown() => ResultTable.Of(Entities).ToMarkdown() + "\n" + ResultTable.Of(Mentions).ToMarkdown();

    string IDisplayed.ToHtml() => ResultTable.Of(Entities).Shortened().ToHtml() + ResultTable.Of(Mentions).Shortened().ToHtml();

    string IDisplayed.ToMarkdown() => ResultTable.Of(Entities).Shortened().ToMarkdown() + "\n" + ResultTable.Of(Mentions).Shortened().ToMarkdown();
}
