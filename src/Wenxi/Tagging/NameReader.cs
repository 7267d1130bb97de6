namespace Wenxi.Tagging;

/// <summary>Reads out of the posteriors of each piece what may be a name: also where the best path has other labels.</summary>
internal sealed class NameReader : IPieceReader
{
    private static readonly (string Label, EntityType Type)[] Types =
        [("PER", EntityType.Person), ("LOC", EntityType.Location), ("ORG", EntityType.Organization)];

    private readonly float _least;
    private readonly LabelSet _labels;
    private readonly List<NameCandidate>[] _candidatesOf;
    private readonly int[] _kinds;

    /// <param name="model">Where the labels stand.</param>
    /// <param name="candidatesOf">A list for each text of the call; candidates come in the order of their starts, then ends, and overlap.</param>
    /// <param name="least">The posterior that a candidate has at least.</param>
    public NameReader(TaggerModel model, List<NameCandidate>[] candidatesOf, float least)
    {
        _labels = model.Labels;
        _candidatesOf = candidatesOf;
        _least = least;
        _kinds = [.. Types.Select(type => _labels.Kind(type.Label))];
    }

    public void Read(TaggerWorkspace workspace, int piece)
    {
        TextPiece range = workspace.Batch.Pieces[piece];
        workspace.Posteriors.Compute(workspace.Batch.EmissionsOf(range), range.Count);
        for (int start = 0; start < range.Count; start++)
        {
            for (int type = 0; type < Types.Length; type++)
                Collect(workspace, piece, type, start);
        }
    }

    private void Collect(TaggerWorkspace workspace, int piece, int type, int start)
    {
        TextPiece range = workspace.Batch.Pieces[piece];
        Posteriors posteriors = workspace.Posteriors;
        int kind = _kinds[type], partner = _labels.Partner(kind);
        if (posteriors.OfStart(kind, start) + posteriors.OfStart(partner, start) < _least)
            return;
        for (int end = start + 1; end <= range.Count; end++)
        {
            float open = posteriors.OfPrefix(kind, start, end, out float closed) + posteriors.OfPrefix(partner, start, end, out float closedPartner);
            float posterior = Math.Min(closed + closedPartner, 1);
            if (posterior >= _least)
            {
                TextRange text = workspace.Batch.Range(piece, start, end);
                _candidatesOf[range.Document].Add(new NameCandidate(text.Start, text.Length, Types[type].Type, posterior));
            }

            if (open < _least)
                break;
        }
    }
}
