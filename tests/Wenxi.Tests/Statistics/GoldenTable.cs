using System.Globalization;
using Wenxi.Statistics;

namespace Wenxi.Tests.Statistics;

/// <summary>The expected values that tests/oracle/statistics_oracle.py computes, and what it computes them from.</summary>
internal static class GoldenTable
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Wenxi.Tests", "golden", "statistics");

    /// <summary>The lines of a table by the names of their columns.</summary>
    public static Dictionary<string, string>[] Read(string name)
    {
        var lines = File.ReadAllLines(Path.Combine(Folder, name));
        var names = lines[0].Split('\t');
        return [.. lines.Skip(1).Select(line => names.Zip(line.Split('\t')).ToDictionary(static pair => pair.First, static pair => pair.Second))];
    }

    public static double Number(this Dictionary<string, string> row, string name) => double.Parse(row[name], CultureInfo.InvariantCulture);

    /// <summary>The sentences of tokens.txt.</summary>
    public static string[][] Sentences() => [.. File.ReadAllLines(Path.Combine(Folder, "tokens.txt")).Select(static line => line.Split(' '))];

    /// <summary>The counts of matrix.tsv.</summary>
    public static DocumentTermMatrix Matrix()
    {
        var rows = Read("matrix.tsv").GroupBy(static cell => int.Parse(cell["row"], CultureInfo.InvariantCulture)).OrderBy(static row => row.Key);
        var columns = Read("matrix.tsv").Max(static cell => int.Parse(cell["column"], CultureInfo.InvariantCulture)) + 1;
        var counts = new List<double[]>();
        foreach (var row in rows)
        {
            Assert.That(row.Key, Is.EqualTo(counts.Count), "every document has a term");
            counts.Add(new double[columns]);
            foreach (var cell in row)
                counts[^1][int.Parse(cell["column"], CultureInfo.InvariantCulture)] = cell.Number("value");
        }
        return MatrixOf([.. counts]);
    }

    /// <summary>A matrix of these rows, whose terms are named by their columns.</summary>
    public static DocumentTermMatrix MatrixOf(params double[][] rows)
    {
        var vocabulary = Vocabulary.Of(Enumerable.Range(0, rows.Max(static row => row.Length)).Select(static i => i.ToString("D3", CultureInfo.InvariantCulture)));
        var pointers = new List<int> { 0 };
        var columns = new List<int>();
        var values = new List<double>();
        foreach (var row in rows)
        {
            for (var column = 0; column < row.Length; column++)
            {
                if (row[column] == 0)
                    continue;
                columns.Add(column);
                values.Add(row[column]);
            }
            pointers.Add(columns.Count);
        }
        DocumentVariables[] documents = [.. rows.Select(static (_, i) => new DocumentVariables { Id = i.ToString(CultureInfo.InvariantCulture) })];
        return new DocumentTermMatrix(vocabulary, documents, [.. pointers], [.. columns], [.. values], CellKind.Counts);
    }
}
