namespace Wenxi.Tagging;

/// <summary>Two bidirectional layers and the way to the labels.</summary>
/// <remarks>
/// Layer 1 reads the characters' projections; layer 2 reads the states of layer 1 together with its own state in one
/// matrix, so that each of its steps is two multiplications.
/// </remarks>
internal abstract class Network
{
    /// <summary>A network whose states are floats.</summary>
    public static Network Exact(TaggerImage image, CharacterProjections projections) =>
        new Network<float>(image, projections, new FloatCell(), static table => new FloatMatrix(table));

    /// <summary>A network whose states are 7-bit and whose weights are 8-bit numbers.</summary>
    public static Network Fast(TaggerImage image, CharacterProjections projections) =>
        new Network<byte>(image, projections, new ByteCell(), static table => new ByteMatrix(new ByteWeights(table)));

    public abstract NetworkWorkspace CreateWorkspace();

    /// <summary>Fills <see cref="Batch.Emissions"/>.</summary>
    public abstract void Run(Batch batch, NetworkWorkspace workspace);
}
