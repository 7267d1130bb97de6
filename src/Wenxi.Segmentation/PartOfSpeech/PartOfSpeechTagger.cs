using Wenxi.Segmentation.Dictionary;
using Wenxi.Segmentation.Scalar;

namespace Wenxi.Segmentation.PartOfSpeech;

/// <summary>Gives tokens their part of speech without moving their borders.</summary>
internal sealed class PartOfSpeechTagger(Lexicon lexicon)
{
    private const string Number = "m";
    private const string Latin = "eng";
    private const string Other = "x";

    /// <summary>
    /// The user's or the word list's tag; the shape's, if the token is one and so has it already; <c>nz</c> for a user word without any
    /// (jieba: <c>x</c>); for other words of Han characters the tag under which the word-and-tag HMM finds exactly
    /// this word most probable; <c>m</c> for numbers, <c>eng</c> for Latin, <c>x</c> for the rest.
    /// </summary>
    public void Tag(ReadOnlySpan<char> text, Span<Token> tokens, Workspace workspace)
    {
        foreach (ref Token token in tokens)
        {
            ReadOnlySpan<char> word = token.Slice(text);
            token = token with { Tag = lexicon.Tag(word) ?? lexicon.Overlay?.DefaultTag(word) ?? token.Tag ?? TagUnknown(word, workspace) };
        }
    }

    private string TagUnknown(ReadOnlySpan<char> word, Workspace workspace)
    {
        ReadOnlySpan<ushort> characterCodes = lexicon.CharacterCodes.Span;
        bool hasDigit = false, hasLetter = false, isHan = !word.IsEmpty;
        foreach (char c in word)
        {
            hasDigit |= char.IsAsciiDigit(c);
            hasLetter |= char.IsAsciiLetter(c);
            isHan &= (characterCodes[c] & CharacterCode.HanBit) != 0;
        }

        if (isHan)
            return lexicon.WordTags.BestTag(word, workspace.TagLattice) ?? Other;
        return hasLetter ? Latin : hasDigit ? Number : Other;
    }
}
