using System.Globalization;
using Wenxi.Statistics;

namespace Wenxi.Tests.Statistics;

/// <summary>Makes corpora of texts that are cut by hand.</summary>
internal static class CutCorpus
{
    /// <summary>A document for each text: words with spaces between, <c>|</c> the end of a sentence, <c>_</c> a gap. The spaces stay in the text.</summary>
    public static TokenizedCorpus Of(params string[] texts) => Of([.. texts.Select(static text => (text, (DateOnly?)null))]);

    public static TokenizedCorpus Of(params (string Text, DateOnly? Date)[] texts)
    {
        var vocabulary = Vocabulary.Of(texts.SelectMany(static text => text.Text.Split(' ')).Where(static word => word is not ("|" or "_" or "")));
        return new TokenizedCorpus(vocabulary, [.. texts.Select((text, i) => DocumentOf(vocabulary, text.Text, text.Date, i))]);
    }

    private static TokenizedDocument DocumentOf(Vocabulary vocabulary, string text, DateOnly? date, int number)
    {
        var (terms, starts, lengths) = (new List<int>(), new List<int>(), new List<int>());
        var start = 0;
        foreach (var word in text.Split(' '))
        {
            if (word.Length > 0)
            {
                terms.Add(word == "|" ? TokenizedDocument.Boundary : word == "_" ? TokenizedDocument.Gap : vocabulary.IdOf(word));
                starts.Add(start);
                lengths.Add(word.Length);
            }
            start += word.Length + 1;
        }
        var document = new CorpusDocument { Id = "d" + number.ToString(CultureInfo.InvariantCulture), Text = text, Date = date };
        return new TokenizedDocument(document, [.. terms], [.. starts], [.. lengths]);
    }
}
