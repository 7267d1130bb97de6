namespace Wenxi.Tagging;

/// <summary>Reads names out of the posteriors of each piece: also one whose parts the best path labels otherwise.</summary>
/// <remarks>Of candidates that overlap the more probable one is taken, then the next one that touches none taken.</remarks>
internal sealed class NameReader : IPieceReader
{
    private static readonly (string Label, EntityType Type)[] Types =
        [("PER", EntityType.Person), ("LOC", EntityType.Location), ("ORG", EntityType.Organization)];

    private readonly float _least;
    private readonly LabelSet _labels;
    private readonly List<NameCandidate>[] _namesOf;
    private readonly List<(float Posterior, int Start, int End, EntityType Type)> _candidates = [];
    private readonly List<(int Start, int End)> _taken = [];
    private readonly int[] _kinds;

    /// <param name="model">Where the labels stand.</param>
    /// <param name="namesOf">A list for each text of the call; names come in no particular order within a piece.</param>
    /// <param name="least">The posterior that a name has at least.</param>
    public NameReader(TaggerModel model, List<NameCandidate>[] namesOf, float least)
    {
        _labels = model.Labels;
        _namesOf = namesOf;
        _least = least;
        _kinds = [.. Types.Select(type => _labels.Kind(type.Label))];
    }

    public void Read(TaggerWorkspace workspace, int piece)
    {
        TextPiece range = workspace.Batch.Pieces[piece];
        Posteriors posteriors = workspace.Posteriors;
        posteriors.Compute(workspace.Batch.EmissionsOf(range), range.Count);
        _candidates.Clear();
        _taken.Clear();
        for (int start = 0; start < range.Count; start++)
        {
            for (int type = 0; type < Types.Length; type++)
                Collect(posteriors, _kinds[type], Types[type].Type, start, range.Count);
        }

        _candidates.Sort(static (a, b) => b.Posterior != a.Posterior ? b.Posterior.CompareTo(a.Posterior) : a.Start.CompareTo(b.Start));
        foreach ((float posterior, int start, int end, EntityType type) in _candidates)
        {
            if (_taken.Exists(taken => taken.Start < end && start < taken.End))
                continue;
            _taken.Add((start, end));
            TextRange text = workspace.Batch.Range(piece, start, end);
            _namesOf[range.Document].Add(new NameCandidate(text.Start, text.Length, type, posterior));
        }
    }

    private void Collect(Posteriors posteriors, int kind, EntityType type, int start, int count)
    {
        int partner = _labels.Partner(kind);
        if (posteriors.OfStart(kind, start) + posteriors.OfStart(partner, start) < _least)
            return;
        for (int end = start + 1; end <= count; end++)
        {
            float open = posteriors.OfPrefix(kind, start, end, out float closed) + posteriors.OfPrefix(partner, start, end, out float closedPartner);
            float posterior = Math.Min(closed + closedPartner, 1);
            if (posterior >= _least)
                _candidates.Add((posterior, start, end, type));
            if (open < _least)
                break;
        }
    }
}
