namespace Wenxi.Display;

/// <summary>A result that shows itself where it is the value of a notebook's cell.</summary>
internal interface IDisplayed
{
    string ToHtml();

    string ToMarkdown();
}
