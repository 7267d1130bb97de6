using System.Text.RegularExpressions;

namespace Wenxi.Documents.Tests;

/// <summary>A block of C# in a document, and what the document says that it prints.</summary>
/// <param name="Line">The line of the document on which it starts, from 1.</param>
/// <param name="Code">The code.</param>
/// <param name="Printed">
/// The lines of the comments that stand under a line that prints (or under the end of its loop), and those at the end of such lines.
/// </param>
internal sealed partial record Sample(int Line, string Code, IReadOnlyList<string> Printed)
{
    private const string Fence = "```";
    private const string Comment = "// ";

    /// <summary>All blocks of C# of a document.</summary>
    public static IEnumerable<Sample> In(string path)
    {
        string[] lines = File.ReadAllLines(path);
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i] != Fence + "csharp")
                continue;
            int end = Array.IndexOf(lines, Fence, i);
            yield return new Sample(i + 1, string.Join('\n', lines[(i + 1)..end]), [.. PrintedBy(lines[(i + 1)..end])]);
            i = end;
        }
    }

    private static IEnumerable<string> PrintedBy(string[] lines)
    {
        bool prints = false;
        foreach (string line in lines)
        {
            if (line.StartsWith(Comment, StringComparison.Ordinal))
            {
                if (prints)
                    yield return line[Comment.Length..].TrimEnd();
                continue;
            }

            // A loop may end between what it prints and the comment.
            bool isPrinting = line.Contains("Console.Write", StringComparison.Ordinal);
            prints = isPrinting || (prints && line.Trim() is "}" or "");
            if (isPrinting && BehindStatement().Match(line) is { Success: true } expected)
                yield return expected.Groups[1].Value;
        }
    }

    [GeneratedRegex(@";\s+// (.*)$")]
    private static partial Regex BehindStatement();
}
