using Wenxi.Entities;
using Wenxi.Segmentation;

namespace Wenxi.Statistics.Counting;

/// <summary>Makes a text a sequence of numbered terms. Belongs to one thread; what it shares with others is thread-safe.</summary>
internal sealed class DocumentCoder
{
    private readonly CoderSettings _settings;
    private readonly TokenBuffer _buffer = new();
    private int[] _codes = [];

    public DocumentCoder(CoderSettings settings)
    {
        _settings = settings;
        Coder = new TermCoder(
            settings.Filter, settings.Options.Terms.LetterCase, settings.Options.Unit == TermUnit.Words && settings.Options.Terms.NGrams.IsSingleTerms);
        Entries = new EntryList(settings.Options.Removed);
    }

    /// <summary>The numbers of the terms.</summary>
    public TermCoder Coder { get; }

    /// <summary>The entries of the last text.</summary>
    public EntryList Entries { get; }

    /// <summary>Reads a text as the options say.</summary>
    public void Read(ReadOnlySpan<char> text)
    {
        switch (_settings.Options.Unit)
        {
            case TermUnit.Words:
                _settings.Segmenter.Segment(text, _buffer);
                Read(text, _buffer.Tokens);
                break;
            case TermUnit.WordsAndNames:
                ReadWordsAndNames(text.ToString());
                break;
            default:
                ReadEntities(text.ToString());
                break;
        }
    }

    /// <summary>Cuts a text and gives a number or mark for each token, none left out, for <see cref="TermUnit.Words"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">The tokens, valid until the next call.</param>
    public ReadOnlySpan<int> ReadCodes(ReadOnlySpan<char> text, out ReadOnlySpan<Token> tokens)
    {
        _settings.Segmenter.Segment(text, _buffer);
        tokens = _buffer.Tokens;
        if (_codes.Length < tokens.Length)
            _codes = new int[Math.Max(tokens.Length, 2 * _codes.Length)];
        Span<int> codes = _codes.AsSpan(0, tokens.Length);
        Coder.ReadCodes(text, tokens, codes);
        return codes;
    }

    /// <summary>Reads a text that is cut already.</summary>
    public void Read(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
    {
        Entries.Clear();
        foreach (ref readonly Token token in tokens)
            Entries.Add(Coder.CodeOf(text, token), token.Start, token.Length);
    }

    private void ReadWordsAndNames(string text)
    {
        Token[] words = _settings.Segmenter.Segment(text);
        EntityAnalysis names = _settings.Recognizer.Recognize(text, words);
        Read(text, NameTokens.Constrain(_settings.Segmenter, text, words, names.Mentions));
    }

    private void ReadEntities(string text)
    {
        Token[] words = _settings.Segmenter.Segment(text);
        var terms = new EntityTerms(_settings.Recognizer.Recognize(text, words));
        Entries.Clear();
        int next = 0;
        foreach (Mention mention in terms.Mentions)
        {
            ReadBetween(text, words, ref next, mention.Start);
            Entries.Add(CodeOf(terms, mention), mention.Start, mention.Length);
            // A word that reaches into the name or stands in it has no place of its own.
            while (next < words.Length && words[next].Start < mention.Start + mention.Length)
                next++;
        }

        ReadBetween(text, words, ref next, text.Length);
    }

    private int CodeOf(EntityTerms terms, Mention mention)
    {
        string name = terms.NameOf(mention);
        if (!_settings.Filter.HasAcceptedTag(EntityTerms.TagOf(mention.Type)) || !_settings.Filter.AcceptsForm(name))
            return TokenizedDocument.Gap;
        return Coder.CodeOfTerm(_settings.Options.Terms.LetterCase == LetterCase.Fold ? name.ToLowerInvariant() : name);
    }

    private void ReadBetween(string text, Token[] words, ref int next, int end)
    {
        for (; next < words.Length && words[next].End <= end; next++)
            Entries.Add(Coder.PlaceOf(text, words[next]), words[next].Start, words[next].Length);
    }
}
