namespace Wenxi.Tagging;

/// <summary>The memory of one call.</summary>
internal sealed class TaggerWorkspace(TaggerModel model)
{
    public Batch Batch { get; } = new();

    public NetworkWorkspace Network { get; } = model.Network.CreateWorkspace();

    public Viterbi Viterbi { get; } = new(model.Tables);

    public Posteriors Posteriors { get; } = new(model.Tables, model.Labels);

    public byte[] Path { get; } = new byte[PieceSplitter.Longest];
}
