using Wenxi.Segmentation;

namespace Wenxi.Tests;

/// <summary>Texts written as words, so that a test of a later stage does not hang on the segmenter: "北约/ns 欢迎/v".</summary>
internal static class Words
{
    public static (string Text, Token[] Tokens) Of(string words)
    {
        var text = "";
        var tokens = new List<Token>();
        foreach (var item in words.Split(' '))
        {
            var slash = item.LastIndexOf('/');
            var word = slash > 0 ? item[..slash] : item;
            word = word.Replace('_', ' ');
            tokens.Add(new Token(text.Length, word.Length, slash > 0 ? item[(slash + 1)..] : null));
            text += word;
        }
        return (text, [.. tokens]);
    }
}
