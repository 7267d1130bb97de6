using System.Text;
using Wenxi.Segmentation;

namespace Wenxi.Terms;

/// <summary>The size of a text as a person would state it.</summary>
internal readonly record struct TextSize(int Characters, int Words)
{
    public static TextSize Of(string text, ReadOnlySpan<Token> tokens)
    {
        var characters = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Rune.IsWhiteSpace(rune))
                characters++;
        }
        var words = 0;
        foreach (var token in tokens)
        {
            if (TermClassifier.Classify(token.Slice(text), token.Tag) != TermKind.Symbol)
                words++;
        }
        return new TextSize(characters, words);
    }
}
