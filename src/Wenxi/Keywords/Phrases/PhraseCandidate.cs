namespace Wenxi.Keywords.Phrases;

/// <summary>A word, or words side by side, that may be a keyword, with what is counted of it.</summary>
/// <param name="text">As it is written where it first occurs.</param>
/// <param name="words">The number of words, joiners between them not counted.</param>
/// <param name="order">The number of candidates before it.</param>
internal sealed class PhraseCandidate(string text, int words, int order)
{
    public const int Nowhere = -1;

    private int _lastSentence = Nowhere;

    public string Text { get; } = text;

    public int Words { get; } = words;

    public int Order { get; } = order;

    /// <summary>Where it first occurs, as a range of tokens.</summary>
    public required TokenView Source { get; init; }

    public required int From { get; init; }

    public required int To { get; init; }

    public int TitleCount { get; private set; }

    public int BodyCount { get; private set; }

    public int Count => TitleCount + BodyCount;

    /// <summary>The index of its first token in the body, or <see cref="Nowhere"/>.</summary>
    public int FirstToken { get; private set; } = Nowhere;

    public int LastToken { get; private set; } = Nowhere;

    /// <summary>The number of sentences that it stands in.</summary>
    public int Sentences { get; private set; }

    public bool StartsTitle { get; private set; }

    public bool EndsTitle { get; private set; }

    public bool IsQuoted { get; set; }

    /// <summary>How often a mark, a function word or a stop word stands before it.</summary>
    public int BoundedLeft { get; set; }

    public int BoundedRight { get; set; }

    /// <summary>The count of the most frequent candidate that has one more word before it.</summary>
    public int MostExtendedLeft { get; set; }

    public int MostExtendedRight { get; set; }

    public void AddInTitle(int from, int to, int tokens)
    {
        TitleCount++;
        StartsTitle |= from == 0;
        EndsTitle |= to == tokens;
    }

    public void AddInBody(int from, int to)
    {
        if (BodyCount++ == 0)
            FirstToken = from;
        LastToken = to - 1;
    }

    public void AddSentence(int sentence)
    {
        if (sentence == _lastSentence)
            return;
        _lastSentence = sentence;
        Sentences++;
    }

    /// <summary>The count of its rarest word.</summary>
    public int LeastWordCount()
    {
        int least = int.MaxValue;
        for (int i = From; i < To; i++)
        {
            if (Source.Words[i] is { } word)
                least = Math.Min(least, word.Count);
        }

        return least == int.MaxValue ? Count : least;
    }
}
