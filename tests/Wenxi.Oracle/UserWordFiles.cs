using System.Collections;
using System.Text;

namespace Wenxi.Oracle;

/// <summary>Seeded random user words in temporary files, and random texts made of them.</summary>
internal sealed class UserWordFiles : IReadOnlyCollection<UserWordFile>, IDisposable
{
    // A handful of words moves every logarithm; hundreds meet each other.
    private static readonly int[] Sizes = [1, 12, 200, 3_000];

    // Python takes its time: of the random texts a twentieth is compared again with each set of words.
    private const int TextsShare = 20;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("wenxi-oracle-");
    private readonly List<UserWordFile> _files = [];

    public UserWordFiles(OracleOptions options)
    {
        foreach (int size in Sizes)
        {
            string name = $"{size} user words";
            if (!name.Contains(options.Only, StringComparison.Ordinal))
                continue;
            string[] lines = new RandomUserWords(options.Seed + size).Take(size);
            string path = Path.Combine(_folder.FullName, $"{size}.tsv");
            File.WriteAllText(path, string.Concat(lines.Select(line => line + "\n")), new UTF8Encoding(false));
            string[] words = [.. lines.Select(line => line.Split('\t')[0])];
            string[] texts = new RandomTexts(options.Seed + size, words).Take(options.Random / TextsShare);
            _files.Add(new UserWordFile(path, [new TextSource(name, texts), new TextSource(name + ", as one", [string.Concat(texts.Take(500))])]));
        }
    }

    public int Count => _files.Count;

    public IEnumerator<UserWordFile> GetEnumerator() => _files.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public void Dispose() => _folder.Delete(recursive: true);
}
