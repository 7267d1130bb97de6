using Wenxi.Reporting;
using Wenxi.Reporting.Corpora;

namespace Wenxi;

/// <summary>Many documents on one page: what they have in common, how they differ, and each by itself.</summary>
public static class CorpusReport
{
    /// <summary>
    /// Writes a self-contained HTML page: a table of the documents; frequencies over time where documents have dates; the terms
    /// that set each group, or else each document, apart; a similarity heat map; the terms and names of all together; and
    /// each document with its keywords, names and text.
    /// </summary>
    /// <remarks>
    /// The page needs no script and no network, and the same documents give the same characters. Takes time linear in the
    /// texts, and quadratic in the number of documents up to 40: the heat map shows the first 40.
    /// </remarks>
    /// <param name="documents">The documents in the order in which to show them.</param>
    /// <param name="options">The title and the length of text shown; null means the defaults.</param>
    /// <returns>A whole page; write it as UTF-8.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> or one of them is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="ReportOptions.MaximumTextLength"/> is negative.</exception>
    public static string ToHtml(IReadOnlyList<ReportDocument> documents, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(documents);
        foreach (var document in documents)
            ArgumentNullException.ThrowIfNull(document, nameof(documents));
        return CorpusPage.Write(documents, ReportPage.Checked(options));
    }
}
