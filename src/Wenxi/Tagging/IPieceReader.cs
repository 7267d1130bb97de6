namespace Wenxi.Tagging;

/// <summary>Makes something of the scores of a piece.</summary>
internal interface IPieceReader
{
    /// <param name="workspace">Holds the batch with its emissions, and the decoders.</param>
    /// <param name="piece">Which piece of the batch.</param>
    void Read(TaggerWorkspace workspace, int piece);
}
