namespace Wenxi.Tagging;

/// <summary>The sizes of the network; an image with others is refused.</summary>
internal static class TaggerShape
{
    /// <summary>Numbers that stand for a character.</summary>
    public const int Width = 128;

    /// <summary>Numbers in the state of a recurrent unit.</summary>
    public const int Hidden = 128;

    /// <summary>Both directions of a layer.</summary>
    public const int BothStates = 2 * Hidden;

    /// <summary>Update and reset gates, the first columns of a direction.</summary>
    public const int GateColumns = 2 * Hidden;

    /// <summary>Update, reset, candidate.</summary>
    public const int Columns = 3 * Hidden;

    /// <summary>Both directions of layer 1 for one character.</summary>
    public const int ProjectionColumns = 2 * Columns;

    /// <summary>The model's labels: B and I of 28 kinds, and O.</summary>
    public const int Labels = 57;

    /// <summary>Kinds of span, O among them.</summary>
    public const int Kinds = (Labels + 1) / 2;

    /// <summary>Labels as the decoders hold them: 32 that begin something, then 32 that continue it.</summary>
    public const int PaddedLabels = 64;
}
