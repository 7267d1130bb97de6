using Wenxi.Statistics.Tables;

namespace Wenxi.Statistics;

/// <summary>
/// Saves a <see cref="DocumentTermMatrix"/> as three Parquet tables, which pandas, Polars, DuckDB and Arrow read and join, and
/// loads it.
/// </summary>
/// <remarks>
/// <list type="table">
/// <listheader><term>file</term><description>columns</description></listheader>
/// <item><term>cells.parquet</term><description><c>document</c> and <c>term</c> (32-bit integers: the ids of the other tables), and
/// <c>count</c> or, of a matrix of weights, <c>weight</c> (64-bit floating point): a row for each cell that is not 0, sorted by
/// document and term</description></item>
/// <item><term>terms.parquet</term><description><c>id</c> (32-bit integer: the column, from 0) and <c>term</c> (string)</description></item>
/// <item><term>documents.parquet</term><description><c>id</c> (32-bit integer: the row, from 0), <c>name</c> (string: <see cref="DocumentVariables.Id"/>),
/// <c>date</c> (date or null), and for each document variable <c>group_</c> with its name (string or null), in ordinal order</description></item>
/// </list>
/// A Parquet string is UTF-8, which has no lone surrogates. One is written as six characters, such as <c>\uD800</c>; so that nothing
/// else reads as one, a backslash that begins <c>\uD800</c> … <c>\uDFFF</c> or <c>\u005C</c> in a text is written <c>\u005C</c>. Every
/// other string stands as it is.
/// </remarks>
public static class ParquetMatrix
{
    private const string Cells = "cells.parquet";
    private const string Terms = "terms.parquet";
    private const string Documents = "documents.parquet";

    /// <summary>
    /// Saves the matrix in a folder. Files of the three names that are there are replaced, each when the new one is whole. Takes
    /// time linear in the cells, and memory for a million of them.
    /// </summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="folder">The folder; made if it is not there.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArgumentNullException">The matrix or the folder is null.</exception>
    /// <exception cref="IOException">The files cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The files may not be written.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static Task SaveParquetAsync(this DocumentTermMatrix matrix, string folder, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        ArgumentNullException.ThrowIfNull(folder);
        return SaveAsync(matrix, folder, cancellation);
    }

    /// <summary>
    /// Loads what <see cref="SaveParquetAsync"/> saved, also after another program wrote it anew: rows may stand in any order, cells
    /// of the same place add up, integers may be of 32 or 64 bits, and columns of other names are not looked at. Takes time linear in
    /// the cells, and memory for the matrix and one row group; if the cells or terms are not sorted, for the cells twice.
    /// </summary>
    /// <remarks>
    /// Load files that you trust. Parquet has no checksum, so that a number changed by hand or by a fault comes back as it is; and a
    /// file made to harm can state sizes that keep Parquet.Net busy for minutes or take all memory.
    /// </remarks>
    /// <param name="folder">The folder.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="folder"/> is null.</exception>
    /// <exception cref="MatrixFileException">A file is damaged, is not what it should be, or does not belong to the others.</exception>
    /// <exception cref="IOException">A file is missing or cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static Task<DocumentTermMatrix> LoadAsync(string folder, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return ReadAsync(folder, cancellation);
    }

    private static async Task SaveAsync(DocumentTermMatrix matrix, string folder, CancellationToken cancellation)
    {
        Directory.CreateDirectory(folder);
        await TermsTable.WriteAsync(Path.Combine(folder, Terms), matrix.Vocabulary, cancellation).ConfigureAwait(false);
        await DocumentsTable.WriteAsync(Path.Combine(folder, Documents), matrix.Documents, cancellation).ConfigureAwait(false);
        await CellsTable.WriteAsync(Path.Combine(folder, Cells), matrix, cancellation).ConfigureAwait(false);
    }

    private static async Task<DocumentTermMatrix> ReadAsync(string folder, CancellationToken cancellation)
    {
        string[] terms = await TermsTable.ReadAsync(Path.Combine(folder, Terms), cancellation).ConfigureAwait(false);
        DocumentVariables[] documents = await DocumentsTable.ReadAsync(Path.Combine(folder, Documents), cancellation).ConfigureAwait(false);
        return await CellsTable.ReadAsync(Path.Combine(folder, Cells), terms, documents, cancellation).ConfigureAwait(false);
    }
}
