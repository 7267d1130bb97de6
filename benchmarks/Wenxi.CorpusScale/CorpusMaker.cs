using System.Text;

namespace Wenxi.CorpusScale;

/// <summary>
/// A text file of any size, a document a line: the text beside the checkout over and over, each time with other characters
/// exchanged, so that the vocabulary grows as that of a real corpus does.
/// </summary>
internal static class CorpusMaker
{
    private const int LinesInDocument = 10;
    private const int CharactersPerExchange = 50;
    private const int Seed = 20231;

    public static void Make(string path, int megabytes)
    {
        string text = File.ReadAllText(Path.Combine(Repository.Shared, "data", "text", "mixed-4mb.txt"));
        string[] documents = [.. text.Split('\n').Chunk(LinesInDocument).Select(static lines => string.Concat(lines))];
        var random = new Random(Seed);
        using var writer = new StreamWriter(path, append: false, new UTF8Encoding(false), 1 << 16);
        for (long left = megabytes * 1_000_000L; left > 0;)
        {
            foreach (string document in documents)
            {
                char[] line = [.. document.Replace('\r', ' '), '\n'];
                Exchange(line, text, random);
                writer.Write(line);
                left -= Encoding.UTF8.GetByteCount(line);
                if (left <= 0)
                    break;
            }
        }
    }

    private static void Exchange(char[] line, string text, Random random)
    {
        for (int i = 0; i < line.Length / CharactersPerExchange; i++)
        {
            int at = random.Next(line.Length - 1);
            char other = text[random.Next(text.Length)];
            if (IsHan(line[at]) && IsHan(other))
                line[at] = other;
        }
    }

    private static bool IsHan(char character) => character is >= '\u4E00' and <= '\u9FFF';
}
