using System.Globalization;

namespace Wenxi.Statistics.Files;

/// <summary>The terms of a matrix as TSV: term, count and document count, in the order of the columns.</summary>
internal static class VocabularyFile
{
    private const string Header = "term\tcount\tdocumentCount";

    public static void Write(string path, DocumentTermMatrix matrix)
    {
        double[] counts = matrix.TermSums();
        int[] documents = matrix.DocumentFrequencies();
        using StreamWriter writer = MatrixFolder.CreateText(path);
        writer.Write(Header + "\n");
        for (int term = 0; term < matrix.TermCount; term++)
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"{TsvField.Escape(matrix.Vocabulary[term])}\t{counts[term]:R}\t{documents[term]}\n"));
    }

    /// <summary>The terms in the order of the file; what stands in further columns is not looked at.</summary>
    public static string[] Read(string path)
    {
        using var reader = new TsvReader(path);
        if (reader.ReadFields() is not ["term", ..])
            throw reader.Failure("the first line does not begin with the column 'term'; give a vocabulary.tsv as saved");
        var terms = new List<string>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        while (reader.ReadFields() is { } fields)
        {
            if (fields[0] is not { } term)
                throw reader.Failure(@"the term is missing (\N); write one");
            if (!known.Add(term))
                throw reader.Failure($"the term '{term}' stands in an earlier line, too; each term is one column");
            terms.Add(term);
        }

        return [.. terms];
    }
}
