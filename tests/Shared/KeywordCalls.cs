using Wenxi.Segmentation;

namespace Wenxi;

/// <summary>The calls of tests/oracle/keywords_oracle.py, in its order, as options of ours. Linked into tests.</summary>
internal static class KeywordCalls
{
    private static readonly string[] NounsAndVerbs = ["n", "nr", "ns", "nt", "nz", "vn", "v"];
    private static readonly string[] WithAdjectives = ["a", "eng", "m", "n", "nr", "ns", "v", "vn", "x"];

    public static (string Name, KeywordExtractorOptions Options)[] Of(InverseDocumentFrequencies ownIdf, IEnumerable<string> ownStopWords)
    {
        var tfIdf = new KeywordExtractorOptions
        {
            Method = KeywordMethod.TfIdf, Compatibility = Compatibility.Jieba, StopWords = StopWords.Jieba, Top = int.MaxValue,
        };
        KeywordExtractorOptions textRank = tfIdf with { Method = KeywordMethod.TextRank };
        StopWords own = StopWords.Jieba.With(ownStopWords);
        return
        [
            ("extract_tags", tfIdf),
            ("extract_tags, top 5", tfIdf with { Top = 5 }),
            ("extract_tags, nouns and verbs", tfIdf with { Tags = NounsAndVerbs }),
            ("extract_tags, own idf and stop words", tfIdf with { Background = ownIdf, StopWords = own }),
            ("textrank", textRank),
            ("textrank, top 5", textRank with { Top = 5 }),
            ("textrank, with adjectives", textRank with { Tags = WithAdjectives }),
            ("textrank, own stop words", textRank with { StopWords = own }),
        ];
    }
}
