using Wenxi.Segmentation;
using Wenxi.Segmentation.Dictionary;
using Wenxi.Tagging;

namespace Wenxi.Entities.Drafting;

/// <summary>The names of one text in the making: what the network holds probable, the words, and the names so far.</summary>
internal sealed class NameDraft
{
    private readonly int[] _tokenAt;
    private readonly NameCandidate[] _candidates;
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its words with tags, which cover it.</param>
    /// <param name="candidates">What the network holds probable at all, in text order, overlapping.</param>
    /// <exception cref="ArgumentException">The tokens do not cover the text.</exception>
    public NameDraft(string text, Token[] tokens, NameCandidate[] candidates)
    {
        CheckCover(text, tokens);
        Text = text;
        Tokens = tokens;
        _candidates = candidates;
        _tokenAt = new int[text.Length];
        for (int i = 0; i < tokens.Length; i++)
            _tokenAt.AsSpan(tokens[i].Start, tokens[i].Length).Fill(i);
    }

    public string Text { get; }

    public Token[] Tokens { get; }

    public ReadOnlySpan<NameCandidate> Candidates => _candidates;

    /// <summary>The names so far, in text order without overlap.</summary>
    public List<NameSpan> Names { get; private set; } = [];

    public static NameImage Known => NameImage.Default;

    public ReadOnlySpan<char> Slice(int start, int end) => Text.AsSpan(start, end - start);

    public ReadOnlySpan<char> Slice(NameSpan name) => Slice(name.Start, name.End);

    public ReadOnlySpan<char> Word(int token) => Tokens[token].Slice(Text);

    public NameKinds KindsOf(NameSpan name) => Known.KindsOf(Slice(name));

    /// <summary>The index of the word that holds a place of the text.</summary>
    public int TokenAt(int position) => _tokenAt[position];

    /// <summary>Whether a word starts there; the end of the text counts as one.</summary>
    public bool IsWordStart(int position) => position >= Text.Length || Tokens[_tokenAt[position]].Start == position;

    /// <summary>Whether both ends are ends of words.</summary>
    public bool IsOfWords(int start, int end) => IsWordStart(start) && IsWordStart(end);

    /// <summary>How probable the network holds exactly this name; 0 if it was not among the candidates.</summary>
    public float PosteriorOf(int start, int end, EntityType type)
    {
        for (int i = FirstCandidateFrom(start); i < _candidates.Length && _candidates[i].Start == start; i++)
        {
            if (_candidates[i].Length == end - start && _candidates[i].Type == type)
                return _candidates[i].Posterior;
        }

        return 0;
    }

    /// <summary>Whether the network finds it possible at all that a name starts there.</summary>
    public bool HasCandidateAt(int start)
    {
        int first = FirstCandidateFrom(start);
        return first < _candidates.Length && _candidates[first].Start == start;
    }

    /// <summary>The index of the first name that ends behind a place.</summary>
    public int NameIndexFrom(int position)
    {
        int low = 0, high = Names.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Names[middle].End <= position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>The name that covers a place; null if none does.</summary>
    public NameSpan? NameAt(int position)
    {
        int index = NameIndexFrom(position);
        return index < Names.Count && Names[index].Start <= position ? Names[index] : null;
    }

    public bool OverlapsName(int start, int end)
    {
        int index = NameIndexFrom(start);
        return index < Names.Count && Names[index].Start < end;
    }

    /// <summary>Replaces every name by what <paramref name="edit"/> writes for it: nothing, itself, or parts of it in order.</summary>
    public void Rewrite(Action<NameSpan, List<NameSpan>> edit)
    {
        var rewritten = new List<NameSpan>(Names.Count);
        foreach (NameSpan name in Names)
            edit(name, rewritten);
        Names = rewritten;
    }

    /// <summary>Adds proposals; of those that overlap each other the first one counts.</summary>
    public void Add(List<NameSpan> proposals, Conflict conflict)
    {
        if (proposals.Count == 0)
            return;
        proposals.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End));
        var merged = new List<NameSpan>(Names.Count + proposals.Count);
        int next = 0, end = 0;
        foreach (NameSpan proposal in proposals)
        {
            if (proposal.Start < end)
                continue;
            while (next < Names.Count && Names[next].End <= proposal.Start)
                merged.Add(Names[next++]);
            int behind = next;
            while (behind < Names.Count && Names[behind].Start < proposal.End)
                behind++;
            if (!Wins(proposal, next, behind, conflict))
                continue;
            merged.Add(proposal);
            next = behind;
            end = proposal.End;
        }

        merged.AddRange(Names[next..]);
        Names = merged;
    }

    private static void CheckCover(string text, Token[] tokens)
    {
        int end = 0;
        foreach (Token token in tokens)
        {
            if (token.Start != end || token.Length <= 0)
                throw new ArgumentException($"Tokens must cover the text without gap or overlap; one starts at {token.Start} where {end} is due.", nameof(tokens));
            end = token.End;
        }

        if (end != text.Length)
            throw new ArgumentException($"Tokens must cover the text; they end at {end}, the text at {text.Length}.", nameof(tokens));
    }

    private bool Wins(NameSpan proposal, int from, int to, Conflict conflict)
    {
        if (from == to || conflict == Conflict.ReplaceAll)
            return true;
        if (conflict == Conflict.KeepOld)
            return false;
        for (int i = from; i < to; i++)
        {
            if (!proposal.Covers(Names[i]))
                return false;
        }

        return true;
    }

    private int FirstCandidateFrom(int start)
    {
        int low = 0, high = _candidates.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_candidates[middle].Start < start)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
