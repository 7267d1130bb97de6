using System.Diagnostics.CodeAnalysis;

namespace Wenxi.Display;

/// <summary>Makes the formatters that hosts ask for by convention: a public method <c>CreateTypeFormatters</c>.</summary>
internal sealed class FormatterSource
{
    [SuppressMessage("Performance", "CA1822", Justification = "The convention asks for a method of an instance.")]
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new ResultFormatter("text/html", static result => result.ToHtml()),
        new ResultFormatter("text/markdown", static result => result.ToMarkdown()),
    ];
}
