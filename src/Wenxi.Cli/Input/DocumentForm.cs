namespace Wenxi.Cli.Input;

/// <summary>What of an input is a document.</summary>
internal enum DocumentForm
{
    /// <summary>All of it.</summary>
    File,

    /// <summary>The article in the page.</summary>
    Page,

    /// <summary>Each line, empty ones, too.</summary>
    Line,

    /// <summary>Each line that is not empty.</summary>
    LineWithText,
}
