using CsCheck;

namespace Wenxi.Segmentation.Tests;

public class WordCacheTests
{
    private static readonly SegmenterOptions LikeJieba = new() { Compatibility = Compatibility.Jieba };

    [Test]
    public void Get_AnyRangesOfAnyText_GivesTheirStrings() =>
        Gen.Select(Gen.Char['\0', '\u0003'].Array[0, 40], Gen.Int[0, 40].Array[0, 200]).Sample((characters, borders) =>
        {
            // Few different characters, 0 among them, so that words resemble each other.
            string text = new(characters);
            Token[] tokens = [.. borders.Select((border, i) => (Start: Math.Min(border, text.Length), Length: i % 20))
                .Select(range => new Token(range.Start, Math.Min(range.Length, text.Length - range.Start)))];
            var words = new string[tokens.Length];
            var cache = new WordCache();
            for (int turn = 0; turn < 2; turn++)
            {
                cache.Get(text, tokens, words);
                Assert.That(words, Is.EqualTo(tokens.Select(token => token.Slice(text).ToString())));
            }
        });

    [Test]
    public void Get_WordThatCameBefore_GivesTheSameString()
    {
        var segmenter = new Segmenter();
        const string Text = "北约秘书长在东京会见日本首相，日本首相欢迎北约秘书长。";
        string[] first = segmenter.Cut(Text), second = segmenter.Cut(Text);
        int prime = Array.IndexOf(first, "日本首相");
        Assert.That(second[prime], Is.SameAs(first[prime]));
    }

    [Test]
    public void Cut_FullModeAroundBlanks_KeepsEmptyWords() =>
        Assert.That(new Segmenter(LikeJieba with { Mode = SegmentationMode.Full }).Cut("\r\n中国。 ！"),
            Is.EqualTo(new Segmenter(LikeJieba with { Mode = SegmentationMode.Full }).Segment("\r\n中国。 ！").Select(token => token.Text("\r\n中国。 ！"))));
}
