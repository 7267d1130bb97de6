using CsCheck;
using Wenxi.Statistics;

namespace Wenxi.Tests.Statistics;

/// <summary>Corpora written as words, so that what is counted can be checked by hand: "北约 欢迎 日本".</summary>
internal static class WrittenCorpus
{
    public static TokenizedCorpus Of(params string[] documents) => Of(new CorpusTokenizerOptions(), documents);

    public static TokenizedCorpus Of(CorpusTokenizerOptions options, params string[] documents)
    {
        var words = documents.Select(static document => Words.Of(document)).ToArray();
        var corpus = Corpus.Of(words.Select(static document => document.Text));
        return new CorpusTokenizer(options).FromTokens(corpus, document => words[corpus.IndexOf(document.Id)].Tokens);
    }

    public static Gen<string> AnyOf(params string[] words) => Gen.Int[0, words.Length - 1].Select(i => words[i]);

    /// <summary>The entries of a document: terms, | for the end of a sentence, _ for a gap.</summary>
    public static string Show(TokenizedCorpus corpus, int document)
    {
        var shown = new List<string>();
        foreach (int term in corpus[document].Terms)
            shown.Add(term switch { TokenizedDocument.Boundary => "|", TokenizedDocument.Gap => "_", _ => corpus.Vocabulary[term] });
        return string.Join(' ', shown);
    }

    /// <summary>The rows of a matrix: "id term:value …", a line each.</summary>
    public static string Show(DocumentTermMatrix matrix) => string.Join('\n', Enumerable.Range(0, matrix.DocumentCount).Select(row =>
    {
        var cells = new List<string> { matrix.Documents[row].Id };
        for (int i = 0; i < matrix.RowTerms(row).Length; i++)
            cells.Add(FormattableString.Invariant($"{matrix.Vocabulary[matrix.RowTerms(row)[i]]}:{matrix.RowValues(row)[i]:0.####}"));
        return string.Join(' ', cells);
    }));
}
