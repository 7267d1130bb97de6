namespace Wenxi.Tagging;

/// <summary>Sends texts through the network in batches of bounded size and hands every piece to a reader, in text order.</summary>
internal sealed class TextTagger(TaggerModel model)
{
    /// <summary>
    /// Characters of a batch: enough for eight lanes of the longest pieces to end nearly together (within 1 % on news),
    /// few enough for the states and scores of a batch (6 MB) to stay in the cache of a processor.
    /// </summary>
    public const int BatchCharacters = 8192;

    /// <param name="texts">What to tag; pieces of different texts share batches.</param>
    /// <param name="reader">Gets every piece once.</param>
    /// <param name="cancellation">Looked at between batches.</param>
    public void Tag(ReadOnlySpan<string> texts, IPieceReader reader, CancellationToken cancellation)
    {
        using TaggerWorkspacePool.Lease lease = model.Workspaces.Rent();
        TaggerWorkspace workspace = lease.Workspace;
        Batch batch = workspace.Batch;
        batch.Clear();
        for (int document = 0; document < texts.Length; document++)
        {
            var splitter = new PieceSplitter(texts[document]);
            while (splitter.TryNext(out TextRange piece))
            {
                batch.Add(document, texts[document], piece, model.Image.Rows);
                if (batch.CharacterCount >= BatchCharacters)
                    Run(workspace, reader, cancellation);
            }
        }

        Run(workspace, reader, cancellation);
    }

    private void Run(TaggerWorkspace workspace, IPieceReader reader, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        Batch batch = workspace.Batch;
        if (batch.CharacterCount > 0)
            model.Network.Run(batch, workspace.Network);
        for (int piece = 0; piece < batch.Pieces.Length; piece++)
            reader.Read(workspace, piece);
        batch.Clear();
    }
}
