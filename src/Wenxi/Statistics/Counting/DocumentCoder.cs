using Wenxi.Entities;
using Wenxi.Segmentation;

namespace Wenxi.Statistics.Counting;

/// <summary>Makes a text a sequence of numbered terms. Belongs to one thread; what it shares with others is thread-safe.</summary>
internal sealed class DocumentCoder
{
    private readonly CoderSettings _settings;
    private readonly TokenBuffer _buffer = new();

    public DocumentCoder(CoderSettings settings)
    {
        _settings = settings;
        Coder = new TermCoder(settings.Filter, settings.Options.Terms.LetterCase);
        Entries = new EntryList(settings.Options.Removed);
    }

    /// <summary>The numbers of the terms.</summary>
    public TermCoder Coder { get; }

    /// <summary>The entries of the last text.</summary>
    public EntryList Entries { get; }

    /// <summary>Reads a text as the options say.</summary>
    public void Read(string text)
    {
        switch (_settings.Options.Unit)
        {
            case TermUnit.Words:
                _settings.Segmenter.Segment(text, _buffer);
                Read(text, _buffer.Tokens);
                break;
            case TermUnit.WordsAndNames:
                Token[] words = _settings.Segmenter.Segment(text);
                EntityAnalysis names = _settings.Recognizer.Recognize(text, words);
                Read(text, NameTokens.Constrain(_settings.Segmenter, text, words, names.Mentions));
                break;
            default:
                ReadEntities(text);
                break;
        }
    }

    /// <summary>Reads a text that is cut already.</summary>
    public void Read(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
    {
        Entries.Clear();
        foreach (ref readonly Token token in tokens)
            Entries.Add(Coder.CodeOf(text, token), token.Start, token.Length);
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
