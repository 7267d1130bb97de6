namespace Wenxi.Keywords.Phrases;

/// <summary>Whether occurrences in the title are among those that are told.</summary>
internal enum TitleCounts
{
    /// <summary>The title is the first line of the text.</summary>
    InTheText,

    /// <summary>The title is a text of its own.</summary>
    Apart,
}
