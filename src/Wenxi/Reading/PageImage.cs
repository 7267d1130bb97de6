namespace Wenxi.Reading;

/// <summary>A picture in the page that may belong to the article.</summary>
/// <param name="Address">Its address as the page writes it.</param>
/// <param name="Line">The line of the page that follows it.</param>
internal readonly record struct PageImage(string Address, int Line);
