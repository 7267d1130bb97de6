using Wenxi.Segmentation;
using Wenxi.Terms;

namespace Wenxi.Keywords.Phrases;

/// <summary>A title or a body as the search for candidates sees it.</summary>
internal sealed class TokenView
{
    private TokenView(string text, Token[] tokens, bool isTitle)
    {
        Text = text;
        Tokens = tokens;
        IsTitle = isTitle;
        Classes = new TagClass[tokens.Length];
        Words = new PhraseCandidate?[tokens.Length];
    }

    public string Text { get; }

    public Token[] Tokens { get; }

    /// <summary>From the first token to the last one, in UTF-16 code units.</summary>
    public int Length => Tokens.Length == 0 ? 0 : Tokens[^1].End - Tokens[0].Start;

    public bool IsTitle { get; }

    /// <summary>For each token the class of its tag; <see cref="TagClass.Function"/> for all that no term holds.</summary>
    public TagClass[] Classes { get; }

    /// <summary>For each token that a term may hold the candidate of it alone.</summary>
    public PhraseCandidate?[] Words { get; }

    /// <exception cref="ArgumentException">A token has no tag.</exception>
    public static TokenView Of(string text, ReadOnlySpan<Token> tokens, StopWords stopWords, bool isTitle)
    {
        var view = new TokenView(text, tokens.ToArray(), isTitle);
        for (int i = 0; i < view.Tokens.Length; i++)
            view.Classes[i] = ClassOf(text, view.Tokens[i], stopWords);
        return view;
    }

    public ReadOnlySpan<char> Slice(int from, int to) => Text.AsSpan(Tokens[from].Start, Tokens[to - 1].End - Tokens[from].Start);

    public bool IsContent(int token) => Classes[token] != TagClass.Function;

    /// <summary>Whether a term may stand there, too, between words: a hyphen or dot, or a space in Latin text.</summary>
    public bool IsJoiner(int token)
    {
        if (token == 0 || token + 1 >= Tokens.Length || Tokens[token].Length != 1 || !IsContent(token - 1) || !IsContent(token + 1))
            return false;
        return Text[Tokens[token].Start] switch
        {
            '-' or '·' or '—' or '–' => true,
            ' ' => char.IsAsciiLetter(Text[Tokens[token].Start - 1]) && char.IsAsciiLetter(Text[Tokens[token].End]),
            _ => false,
        };
    }

    public char FirstCharacter(int token) => Text[Tokens[token].Start];

    private static TagClass ClassOf(string text, Token token, StopWords stopWords)
    {
        if (token.Tag is not { } tag)
            throw TermFilter.NoTag();
        TagClass tagClass = TagClasses.Of(tag);
        if (tagClass == TagClass.Function)
            return TagClass.Function;
        ReadOnlySpan<char> word = token.Slice(text);
        return TermClassifier.Classify(word, tag) == TermKind.Symbol || stopWords.Contains(word) ? TagClass.Function : tagClass;
    }
}
