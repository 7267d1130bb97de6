namespace Wenxi.Statistics.Parts;

/// <summary>Documents that one thread counts in one go.</summary>
/// <param name="Number">The place of the part in the corpus, from 0.</param>
/// <param name="Documents">The documents.</param>
/// <param name="Characters">Their length together in UTF-16 code units.</param>
internal sealed record DocumentPart(int Number, List<CorpusDocument> Documents, long Characters);
