namespace Wenxi.Statistics;

/// <summary>
/// A document as a sequence of entries in text order: a term, the place of a token that was left out, or the end of a
/// sentence. Immutable.
/// </summary>
/// <remarks>
/// Two terms are neighbours if they stand side by side in the sequence. Windows count entries, gaps included, and end at a
/// <see cref="Boundary"/>. White space within a line has no entry; several ends of sentences side by side have one.
/// </remarks>
public sealed class TokenizedDocument
{
    /// <summary>In place of a term id: a sentence ends here; n-grams and windows do not reach over it.</summary>
    public const int Boundary = -1;

    /// <summary>In place of a term id: a token that is no term (a stop word, a comma) holds its place, so that those around it are no neighbours.</summary>
    public const int Gap = -2;

    private readonly int[] _terms;
    private readonly int[] _starts;
    private readonly int[] _lengths;

    /// <param name="document">The document.</param>
    /// <param name="terms">Term ids, <see cref="Boundary"/> or <see cref="Gap"/>.</param>
    /// <param name="starts">Where each entry starts in the text.</param>
    /// <param name="lengths">The length of each entry.</param>
    internal TokenizedDocument(CorpusDocument document, int[] terms, int[] starts, int[] lengths)
    {
        Document = document;
        _terms = terms;
        _starts = starts;
        _lengths = lengths;
        foreach (int term in terms)
            TermCount += term >= 0 ? 1 : 0;
    }

    /// <summary>The document.</summary>
    public CorpusDocument Document { get; }

    /// <summary>The number of entries.</summary>
    public int Count => _terms.Length;

    /// <summary>The number of entries that are terms: the length of the document in terms.</summary>
    public int TermCount { get; }

    /// <summary>For each entry a term id of <see cref="TokenizedCorpus.Vocabulary"/>, <see cref="Boundary"/> or <see cref="Gap"/>.</summary>
    public ReadOnlySpan<int> Terms => _terms;

    /// <summary>For each entry the offset of its first UTF-16 code unit in the text of the document.</summary>
    public ReadOnlySpan<int> Starts => _starts;

    /// <summary>
    /// For each entry its length in UTF-16 code units; that of an n-gram reaches from the start of its first term to the
    /// end of its last.
    /// </summary>
    public ReadOnlySpan<int> Lengths => _lengths;
}
