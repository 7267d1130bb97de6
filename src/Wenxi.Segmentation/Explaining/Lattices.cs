using Wenxi.Segmentation.Scalar;
using Wenxi.Segmentation.UserWords;

namespace Wenxi.Segmentation.Explaining;

/// <summary>All candidates of a text, found again with the segmenter's own lattice.</summary>
internal sealed class Lattices
{
    private readonly Workspace _workspace = new();
    private readonly HashSet<(int Start, int Length)> _chosen;
    private readonly List<WordCandidate> _candidates = [];

    public Lattices(Lexicon lexicon, SegmenterOptions options, string text, Token[] tokens)
    {
        Text = text;
        Tokens = tokens;
        Lexicon = lexicon;
        Overlay = lexicon.Overlay ?? new OverlayBuilder(lexicon, null, options.Compatibility).Build();
        _chosen = [.. tokens.Select(token => (token.Start, token.Length))];
        _workspace.Ensure(text.Length);
        FindCandidates();
        AddMadeWords();
        _candidates.Sort((a, b) => (a.Start, a.Length).CompareTo((b.Start, b.Length)));
        GC.KeepAlive(lexicon);
    }

    public string Text { get; }

    public Token[] Tokens { get; }

    public Lexicon Lexicon { get; }

    public Overlay Overlay { get; }

    public IReadOnlyList<WordCandidate> Candidates => _candidates;

    public List<Stretch> Stretches { get; } = [];

    /// <summary>The words that had to be tokens.</summary>
    public List<(int Start, int End)> Musts { get; } = [];

    private void FindCandidates()
    {
        var edges = new WordEdges(Text, Overlay.Compatibility);
        var scanner = new StretchScanner(Lexicon, Overlay, Text, edges);
        var pieces = new MustPieces(Overlay, Text, edges);
        while (pieces.MoveNext())
        {
            if (pieces.IsMust)
            {
                Musts.Add((pieces.Start, pieces.End));
                OverlayWord word = Overlay.Find(Text.AsSpan(pieces.Start, pieces.End - pieces.Start))!;
                Add(pieces.Start, word.Text.Length, word.Frequency, Overlay.LogProbability(word), CandidateSource.UserWord);
                continue;
            }

            for (int position = pieces.Start; position < pieces.End;)
            {
                int length = scanner.Read(position, pieces.End, _workspace.Codes);
                if (length > 0)
                    FindCandidates(new OverlayLattice(Lexicon, Overlay, Text.AsSpan(0, pieces.End), _workspace.Codes, position, edges), length);
                else
                    AddSingle(position, length = TextScanner.SeparatorLength(Text.AsSpan(position..pieces.End)), 0);
                position += length;
            }
        }
    }

    private void FindCandidates(OverlayLattice lattice, int length)
    {
        Span<ushort> wordLengths = _workspace.WordLengths.AsSpan(0, length);
        lattice.FindBestPath(_workspace.Scores, wordLengths);
        double[] fromStart = new double[length + 1];
        fromStart.AsSpan(1).Fill(double.NegativeInfinity);
        for (int i = 0; i < length; i++)
        {
            int single = lattice.CharacterLength(i, length);
            bool isAlone = true;
            var candidates = new CandidateWalk(lattice, i, length);
            while (candidates.MoveNext())
            {
                // A character that is no word stands alone only if no longer word starts with it; signs outside blocks may.
                isAlone &= candidates.Length > single && !Lexicon.IsInBlock(Text[lattice.Start + i]);
                Add(lattice.Start + i, candidates.Length, candidates.Frequency, candidates.LogProbability, candidates.UserWord is null ? CandidateSource.WordList : CandidateSource.UserWord);
                Reach(fromStart, i, candidates.Length, candidates.LogProbability);
            }

            if (!isAlone)
                continue;
            double log = Lexicon.CharacterLogProbabilities[lattice.Codes[i]];
            Reach(fromStart, i, single, log);
            AddSingle(lattice.Start + i, single, log);
        }

        Stretches.Add(new Stretch(lattice.Start, length, fromStart, _workspace.Scores.AsSpan(0, length + 1).ToArray(), wordLengths.ToArray()));
    }

    private static void Reach(double[] fromStart, int i, int length, double logProbability) =>
        fromStart[i + length] = Math.Max(fromStart[i + length], fromStart[i] + logProbability);

    private void AddSingle(int start, int length, double logProbability) => Add(start, length, 0, logProbability, CandidateSource.SingleCharacter);

    private void Add(int start, int length, long frequency, double logProbability, CandidateSource source) =>
        _candidates.Add(new WordCandidate(start, length, frequency, logProbability, source, _chosen.Contains((start, length))));

    /// <summary>Tokens that no lattice had: the boundary HMM's, and those of letters, digits and signs.</summary>
    private void AddMadeWords()
    {
        HashSet<(int, int)> known = [.. _candidates.Select(candidate => (candidate.Start, candidate.Length))];
        foreach (Token token in Tokens)
        {
            if (!known.Contains((token.Start, token.Length)))
                Add(token.Start, token.Length, 0, double.NegativeInfinity, Dictionary.CharacterCode.IsHan(Text[token.Start]) ? CandidateSource.HiddenMarkov : CandidateSource.Shape);
        }
    }
}
