using System.IO.Enumeration;

namespace Wenxi.Cli.Input;

/// <summary>The pages or texts that arguments name: files, folders with all pages or texts in them, and patterns such as <c>2023/**/*.html</c>.</summary>
internal static class PageInputs
{
    private const string AnyFolders = "**";

    private static readonly char[] Wildcards = ['*', '?'];
    private static readonly char[] Separators = [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];

    private static readonly EnumerationOptions Flat = new() { MatchType = MatchType.Simple };

    // Links to folders are not followed: one to a folder above would go round for ever.
    private static readonly EnumerationOptions Deep = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden };

    /// <summary>Inputs in the order of the arguments; those of one argument by name. What names nothing stays, to be reported.</summary>
    public static InputFile[] FromArguments(string[]? arguments, CommandHost host) => FromArguments(arguments, host, Document.HasHtmlExtension);

    /// <summary>As <see cref="FromArguments(string[], CommandHost)"/>, with the texts of folders in place of their pages.</summary>
    public static InputFile[] TextsFromArguments(string[]? arguments, CommandHost host) => FromArguments(arguments, host, Document.HasTextExtension);

    /// <summary>As for pages, for other files: <paramref name="isWanted"/> says of a name whether a file in a folder is one.</summary>
    public static InputFile[] FromArguments(string[]? arguments, CommandHost host, Func<string, bool> isWanted) =>
        InputFile.FromArguments(arguments is null ? null : [.. arguments.SelectMany(argument => Expand(argument, isWanted))], host);

    private static string[] Expand(string argument, Func<string, bool> isWanted)
    {
        if (Directory.Exists(argument))
            return OrItself(Directory.EnumerateFiles(argument, "*", Deep).Where(isWanted), argument);
        return argument.IndexOfAny(Wildcards) < 0 || File.Exists(argument) ? [argument] : OrItself(Match(argument), argument);
    }

    private static string[] OrItself(IEnumerable<string> paths, string argument)
    {
        string[] found = [.. paths.Order(StringComparer.Ordinal)];
        return found.Length > 0 ? found : [argument];
    }

    private static IEnumerable<string> Match(string pattern)
    {
        var root = Path.GetPathRoot(pattern) ?? "";
        var parts = pattern[root.Length..].Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        IEnumerable<string> folders = [root];
        foreach (var part in parts.SkipLast(1))
            folders = folders.SelectMany(folder => Step(folder, part)).Distinct();
        return folders.SelectMany(folder => Files(folder, parts[^1]));
    }

    private static IEnumerable<string> Step(string folder, string part)
    {
        if (part == AnyFolders)
            return Existing(folder) ? Directory.EnumerateDirectories(Here(folder), "*", Deep).Select(path => Name(folder, path)).Prepend(folder) : [];
        if (part.IndexOfAny(Wildcards) < 0)
            return [Path.Combine(folder, part)];
        return Existing(folder) ? Directory.EnumerateDirectories(Here(folder), part, Flat).Select(path => Name(folder, path)) : [];
    }

    private static IEnumerable<string> Files(string folder, string part) =>
        !Existing(folder) ? []
        : Directory.EnumerateFiles(Here(folder), "*", Flat).Where(path => FileSystemName.MatchesSimpleExpression(part, Path.GetFileName(path), ignoreCase: false)).Select(path => Name(folder, path));

    private static bool Existing(string folder) => folder.Length == 0 || Directory.Exists(folder);

    private static string Here(string folder) => folder.Length == 0 ? "." : folder;

    // As the user wrote it: without the "./" of the folder that was not named.
    private static string Name(string folder, string path) => folder.Length == 0 ? Path.GetRelativePath(".", path) : path;
}
