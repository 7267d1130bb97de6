namespace Wenxi.Tagging;

/// <summary>Reads the best labels of each piece as spans, with their posteriors.</summary>
internal sealed class SpanReader(TaggerModel model, List<LexicalSpan>[] spansOf) : IPieceReader
{
    public void Read(TaggerWorkspace workspace, int piece)
    {
        TextPiece range = workspace.Batch.Pieces[piece];
        ReadOnlySpan<float> emissions = workspace.Batch.EmissionsOf(range);
        Span<byte> path = workspace.Path.AsSpan(0, range.Count);
        workspace.Viterbi.Decode(emissions, path);
        workspace.Posteriors.Compute(emissions, range.Count);

        List<LexicalSpan> spans = spansOf[range.Document];
        for (int start = 0; start < path.Length;)
        {
            int kind = LabelSet.KindOf(path[start]);
            int end = End(path, start, model.Labels.Next(kind));
            TextRange text = workspace.Batch.Range(piece, start, end);
            spans.Add(new LexicalSpan(text.Start, text.Length, model.Labels.Name(kind), workspace.Posteriors.OfSpan(kind, start, end)));
            start = end;
        }
    }

    private static int End(ReadOnlySpan<byte> path, int start, int next)
    {
        int end = start + 1;
        while (end < path.Length && path[end] == next)
            end++;
        return end;
    }
}
