using System.Collections;

namespace Wenxi.Display;

/// <summary>A list of results that shows itself in notebooks.</summary>
[TypeFormatterSource(typeof(FormatterSource))]
internal sealed class DisplayedList<T>(IReadOnlyList<T> items, Func<IReadOnlyList<T>, ResultTable> toTable) : IReadOnlyList<T>, IDisplayed
{
    public int Count => items.Count;

    public T this[int index] => items[index];

    public IEnumerator<T> GetEnumerator() => items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();

    string IDisplayed.ToHtml() => toTable(items).Shortened().ToHtml();

    string IDisplayed.ToMarkdown() => toTable(items).Shortened().ToMarkdown();
}
