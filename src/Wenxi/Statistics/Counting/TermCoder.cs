using System.Runtime.InteropServices;
using Wenxi.Segmentation;
using Wenxi.Terms;

namespace Wenxi.Statistics.Counting;

/// <summary>
/// Gives each term a number, in the order in which terms come, and says of each token what it is. What a word is, is worked
/// out when it comes for the first time. Belongs to one thread.
/// </summary>
internal sealed class TermCoder
{
    /// <summary>White space within a line.</summary>
    public const int Nothing = -3;

    /// <summary>Han numerals, which are a number or a name depending on the tag.</summary>
    private const int AskTheTag = -4;

    private const int BlockLength = 256;

    private readonly TermFilter _filter;
    private readonly bool _foldsCase;
    private readonly bool _asksForTags;
    private readonly bool _hasOnlyWords;
    private readonly WordTable _words = new();
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _codeOf =
        new Dictionary<string, int>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly List<string> _terms = [];

    /// <param name="filter">What is a term.</param>
    /// <param name="letterCase">How letters are written.</param>
    /// <param name="hasOnlyWords">Whether nothing but words becomes a term, so that a word which is written in one way only needs no look-up as a string.</param>
    public TermCoder(TermFilter filter, LetterCase letterCase, bool hasOnlyWords)
    {
        _hasOnlyWords = hasOnlyWords;
        _filter = filter;
        _foldsCase = letterCase == LetterCase.Fold;
        _asksForTags = filter.AsksForTags;
    }

    /// <summary>The terms by number.</summary>
    public List<string> Terms => _terms;

    /// <summary>A number from 0 for a term; <see cref="TokenizedDocument.Boundary"/>, <see cref="TokenizedDocument.Gap"/> or <see cref="Nothing"/>.</summary>
    /// <exception cref="ArgumentException">Tags are asked for and the token has none.</exception>
    public int CodeOf(ReadOnlySpan<char> text, in Token token)
    {
        int code = CodeOf(text, token, WordKey.Of(text, token.Start, token.Length));
        return _asksForTags && code >= 0 && !_filter.HasAcceptedTag(token.Tag) ? TokenizedDocument.Gap : code;
    }

    /// <summary>
    /// As <see cref="CodeOf(ReadOnlySpan{char}, in Token)"/>, for many tokens, where no tag is asked for. Words that have not come
    /// of late are looked for block by block, their places in the tables of all words asked for before they are needed: the
    /// tables are too large for the caches.
    /// </summary>
    public void ReadCodes(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, Span<int> codes)
    {
        Span<int> missing = stackalloc int[BlockLength];
        Span<WordKey> keys = stackalloc WordKey[BlockLength];
        for (int start = 0; start < tokens.Length; start += BlockLength)
        {
            ReadOnlySpan<Token> block = tokens.Slice(start, Math.Min(BlockLength, tokens.Length - start));
            Span<int> codesOfBlock = codes.Slice(start, block.Length);
            int count = _words.ReadRecent(text, block, codesOfBlock, missing);
            for (int i = 0; i < count; i++)
            {
                keys[i] = WordKey.Of(text, block[missing[i]].Start, block[missing[i]].Length);
                _words.Prefetch(keys[i]);
            }

            for (int i = 0; i < count; i++)
                codesOfBlock[missing[i]] = CodeOf(text, block[missing[i]], keys[i]);
        }
    }

    /// <summary>What a token is that is not counted, without a number for it: <see cref="TokenizedDocument.Gap"/> for a term, too.</summary>
    public int PlaceOf(ReadOnlySpan<char> text, in Token token) => PlaceOf(_filter.PlaceOf(text, token));

    /// <summary>The number of a term that needs no filter.</summary>
    public int CodeOfTerm(ReadOnlySpan<char> term)
    {
        ref int code = ref CollectionsMarshal.GetValueRefOrAddDefault(_codeOf, term, out bool isKnown);
        if (!isKnown)
            code = AddTerm(term);
        return code;
    }

    private int CodeOf(ReadOnlySpan<char> text, in Token token, WordKey key)
    {
        ReadOnlySpan<char> word = token.Slice(text);
        if (!_words.TryFind(key, word, out int code))
        {
            code = Classify(word);
            _words.Add(key, word, code);
        }

        // What depends on the tag is never found without a look at it.
        if (code == AskTheTag)
            return CodeOfNumerals(text, token);
        _words.KeepRecent(key, code);
        return code;
    }

    private int Classify(ReadOnlySpan<char> word)
    {
        TermKind kind = TermClassifier.Classify(word, tag: null);
        if (kind == TermKind.Symbol)
            return PlaceOf(TermFilter.PlaceOfSymbol(word));
        if (!_filter.AcceptsForm(word))
            return TokenizedDocument.Gap;
        if (kind == TermKind.Number && TermClassifier.IsHanNumeral(word))
            return AskTheTag;
        if (!_filter.IsCounted(kind))
            return TokenizedDocument.Gap;
        return _hasOnlyWords && !HasCase(word) ? AddTerm(word) : CodeOfForm(word);
    }

    private int CodeOfNumerals(ReadOnlySpan<char> text, in Token token) =>
        _filter.Accepts(text, token) ? CodeOfForm(token.Slice(text)) : TokenizedDocument.Gap;

    private int CodeOfForm(ReadOnlySpan<char> word) =>
        _foldsCase && HasCase(word) ? CodeOfTerm(word.ToString().ToLowerInvariant()) : CodeOfTerm(word);

    // Whether another word may be the same in lower case; never of Han characters.
    private static bool HasCase(ReadOnlySpan<char> word) => word.ContainsAnyExceptInRange('\u2E80', '\u9FFF');

    private int AddTerm(ReadOnlySpan<char> term)
    {
        _terms.Add(term.ToString());
        return _terms.Count - 1;
    }

    private static int PlaceOf(TermPlace place) => place switch
    {
        TermPlace.Boundary => TokenizedDocument.Boundary,
        TermPlace.Nothing => Nothing,
        _ => TokenizedDocument.Gap,
    };
}
