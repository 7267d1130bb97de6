namespace Wenxi.Reading;

/// <summary>All failures of reading, named by situation. Each message says which input, what is wrong and what to do.</summary>
internal static class ReadFailure
{
    public static ArticleReadException Empty(string? path) =>
        Failure(path, "is empty. Give a page with text.");

    public static ArticleReadException Binary(string? path, string kind) =>
        Failure(path, $"is {kind}, not a page. Give an HTML file.");

    /// <param name="path">The file, if it is one.</param>
    /// <param name="incomplete">Why the page was not read to its end; null if it was.</param>
    public static ArticleReadException NoText(string? path, string? incomplete) =>
        Failure(path, incomplete is null
            ? "has no text that a reader would see. If the page builds its text by script, save it from a browser."
            : $"has no text that a reader would see in the part that was read. {incomplete}");

    public static ArticleReadException Unparsable(string? path, Exception cause) =>
        Failure(path, $"cannot be parsed as HTML ({cause.GetType().Name}). Save the page again, or report it.", cause);

    public static ArticleReadException Missing(string path, Exception cause) =>
        Failure(path, "does not exist. Check the path.", cause);

    public static ArticleReadException Directory(string path) =>
        Failure(path, "is a directory. Give the files in it.");

    public static ArticleReadException Unreadable(string path, Exception cause) =>
        Failure(path, $"cannot be read: {cause.Message}", cause);

    private static ArticleReadException Failure(string? path, string reason, Exception? cause = null) =>
        new($"{path ?? "The input"} {reason}", cause) { Path = path };
}
