namespace Wenxi.Statistics;

/// <summary>Finds what a user typed in a vocabulary.</summary>
internal static class TermLookup
{
    /// <summary>The id of the term as it is written, else in lower case; −1 if the vocabulary has neither.</summary>
    public static int IdOf(Vocabulary vocabulary, string term) =>
        vocabulary.IdOf(term) is >= 0 and var id ? id : vocabulary.IdOf(term.ToLowerInvariant());
}
