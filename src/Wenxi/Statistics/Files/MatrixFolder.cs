using System.Text;

namespace Wenxi.Statistics.Files;

/// <summary>The folder that a matrix is saved in.</summary>
internal static class MatrixFolder
{
    private const string Matrix = "matrix.mtx";
    private const string Terms = "vocabulary.tsv";
    private const string Documents = "documents.tsv";

    public static void Save(DocumentTermMatrix matrix, string folder)
    {
        Directory.CreateDirectory(folder);
        VocabularyFile.Write(Path.Combine(folder, Terms), matrix);
        DocumentsFile.Write(Path.Combine(folder, Documents), matrix.Documents);
        MatrixMarketFile.Write(Path.Combine(folder, Matrix), matrix);
    }

    public static DocumentTermMatrix Load(string folder)
    {
        string[] terms = VocabularyFile.Read(Path.Combine(folder, Terms));
        DocumentVariables[] documents = DocumentsFile.Read(Path.Combine(folder, Documents));
        return MatrixMarketFile.Read(Path.Combine(folder, Matrix), documents.Length, terms.Length).ToMatrix(terms, documents);
    }

    /// <summary>UTF-8 without a mark; lines end with \n on every system.</summary>
    public static StreamWriter CreateText(string path) => new(path, append: false, new UTF8Encoding(false), bufferSize: 1 << 16);
}
