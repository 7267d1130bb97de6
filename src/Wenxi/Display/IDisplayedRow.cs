namespace Wenxi.Display;

/// <summary>
/// One result of a list. Hosts ask each value of an array or a query for its form, since no attribute can stand on those; so
/// what a program has selected or sorted shows one line a result.
/// </summary>
internal interface IDisplayedRow : IDisplayed
{
    /// <summary>The table of a list with this as its one result.</summary>
    ResultTable Table { get; }

    string IDisplayed.ToHtml() => Table.ToHtmlLine();

    string IDisplayed.ToMarkdown() => Table.ToMarkdownLine();
}
