namespace Wenxi.Reading;

/// <summary>The text of an element whose name says what it is: <c>&lt;span class="source"&gt;</c>.</summary>
/// <param name="Role">What the name says.</param>
/// <param name="Text">The text, on one line.</param>
/// <param name="Line">The line of the page that it is or is a part of.</param>
internal readonly record struct NamedText(NameRole Role, string Text, int Line);
