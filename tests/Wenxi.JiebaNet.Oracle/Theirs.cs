extern alias theirs;

using theirs::JiebaNet.Analyser;
using theirs::JiebaNet.Segmenter;
using theirs::JiebaNet.Segmenter.Common;
using theirs::JiebaNet.Segmenter.PosSeg;
using theirs::JiebaNet.Segmenter.Spelling;

namespace Wenxi.JiebaNet.Oracle;

/// <summary>The jieba.NET package.</summary>
internal static class Theirs
{
    public static Answers Make(IEnumerable<string> userWords, IEnumerable<string> deletedWords)
    {
        var segmenter = new JiebaSegmenter();
        foreach (string word in userWords)
            segmenter.AddWord(word);
        foreach (string word in deletedWords)
            segmenter.DeleteWord(word);
        var tagger = new PosSegmenter(segmenter);
        var tfidf = new TfidfExtractor(segmenter);
        var textRank = new TextRankExtractor();
        var keywords = new KeywordProcessor();
        keywords.AddKeywords(["北京", "京大", "大学生", "C++", "net", ".net core", "a_b", "的", "5%", "学 习", "ＡＢ", "é"]);
        keywords.AddKeyword("中国", "China");
        var exact = new KeywordProcessor(caseSensitive: true);
        exact.AddKeywords(["Net", "北京大学", "A b", "1a"]);
        var answers = new Answers();
        answers.Add("Cut", text => segmenter.Cut(text));
        answers.Add("Cut without HMM", text => segmenter.Cut(text, hmm: false));
        answers.Add("Cut all", text => segmenter.Cut(text, cutAll: true));
        answers.Add("CutForSearch", text => segmenter.CutForSearch(text));
        answers.Add("CutForSearch without HMM", text => segmenter.CutForSearch(text, hmm: false));
        answers.Add("CutInParallel", text => segmenter.CutInParallel(text));
        answers.Add("Tokenize", text => segmenter.Tokenize(text).Select(token => token.ToString()));
        answers.Add("Tokenize for search", text => segmenter.Tokenize(text, TokenizerMode.Search).Select(token => token.ToString()));
        answers.Add("PosSegmenter.Cut", text => tagger.Cut(text).Select(pair => pair.ToString()));
        answers.Add("PosSegmenter.Cut without HMM", text => tagger.Cut(text, hmm: false).Select(pair => pair.ToString()));
        answers.Add("TfidfExtractor", text => tfidf.ExtractTagsWithWeight(text).Select(pair => Answers.Show(pair.Word, pair.Weight)));
        answers.Add("TfidfExtractor of nouns", text => tfidf.ExtractTagsWithWeight(text, 5, Constants.NounPos).Select(pair => Answers.Show(pair.Word, pair.Weight)));
        answers.Add("TextRankExtractor", text => textRank.ExtractTagsWithWeight(text).Select(pair => Answers.Show(pair.Word, pair.Weight)));
        answers.Add("KeywordProcessor", text => keywords.ExtractKeywordSpans(text).Select(span => span.ToString()));
        answers.Add("KeywordProcessor with case", text => exact.ExtractKeywordSpans(text).Select(span => span.ToString()));
        answers.Add("Counter", text => new Counter<char>(text).MostCommon().Select(pair => $"{pair.Key}{pair.Value}"));
        return answers;
    }

    public static Func<string, IEnumerable<string>> Suggestions()
    {
        var checker = new SpellChecker();
        return word => checker.Suggests(word);
    }
}
