using Wenxi.Segmentation;

namespace Wenxi.Entities;

/// <summary>
/// Makes each name one token, so that counts and keywords know 斯托尔滕贝格 and not its pieces. Names are constraints on the
/// cut: where one ends within a word, the words from there to the next mark or name are cut anew.
/// </summary>
internal sealed class NameTokens
{
    private readonly Segmenter _segmenter;
    private readonly string _text;
    private readonly Token[] _words;
    private readonly List<Token> _tokens;
    private int _next;

    private NameTokens(Segmenter segmenter, string text, Token[] words)
    {
        _segmenter = segmenter;
        _text = text;
        _words = words;
        _tokens = new List<Token>(words.Length);
    }

    /// <param name="segmenter">Cuts anew what is to be cut anew.</param>
    /// <param name="text">The text.</param>
    /// <param name="words">Its words, which cover it.</param>
    /// <param name="mentions">Mentions in text order; those of persons, places and organisations count.</param>
    public static Token[] Constrain(Segmenter segmenter, string text, Token[] words, IReadOnlyList<Mention> mentions)
    {
        var cut = new NameTokens(segmenter, text, words);
        int position = 0;
        foreach (Mention mention in mentions)
        {
            if (mention.Type > EntityType.Organization)
                continue;
            cut.Fill(position, mention.Start);
            cut._tokens.Add(new Token(mention.Start, mention.Length, TagOf(mention.Type)));
            position = mention.Start + mention.Length;
        }

        cut.Fill(position, text.Length);
        return [.. cut._tokens];
    }

    /// <summary>Adds the words between two names.</summary>
    private void Fill(int from, int to)
    {
        if (from == to)
            return;
        while (_words[_next].End <= from)
            _next++;
        int first = _next;
        while (_next < _words.Length && _words[_next].End <= to)
            _next++;

        bool isWhole = first < _words.Length && _words[first].Start == from;
        bool endsWhole = _next > first && _words[_next - 1].End == to;
        // The words that stay lie between the first mark behind the one name and the last mark before the other.
        int stayFrom = isWhole ? first : NextMark(first, _next);
        int stayTo = endsWhole ? _next : LastMark(stayFrom, _next);
        if (stayFrom >= stayTo)
        {
            Recut(from, to);
            return;
        }

        Recut(from, _words[stayFrom].Start);
        _tokens.AddRange(_words.AsSpan(stayFrom, stayTo - stayFrom));
        Recut(_words[stayTo - 1].End, to);
    }

    private int NextMark(int from, int to)
    {
        int i = from;
        // The word at from belongs to the name in part.
        while (i < to && (i == from || !IsMark(_words[i])))
            i++;
        return i;
    }

    private int LastMark(int from, int to)
    {
        int i = to;
        while (i > from && !IsMark(_words[i - 1]))
            i--;
        return i;
    }

    private bool IsMark(Token word) => !char.IsLetterOrDigit(_text[word.Start]) && !char.IsSurrogate(_text[word.Start]);

    private void Recut(int from, int to)
    {
        if (from >= to)
            return;
        foreach (Token token in _segmenter.Segment(_text.AsSpan(from, to - from)))
            _tokens.Add(token with { Start = token.Start + from });
    }

    private static string TagOf(EntityType type) => type switch
    {
        EntityType.Person => "nr",
        EntityType.Location => "ns",
        _ => "nt",
    };
}
