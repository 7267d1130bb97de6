namespace Wenxi.Tagging;

/// <summary>The scores between labels, as the decoders read them.</summary>
internal sealed class CrfTables
{
    private const int Labels = TaggerShape.PaddedLabels;

    /// <summary>The score of what cannot be; far below all sums of a piece, far above the lowest float.</summary>
    public const float Never = -1e9f;

    public CrfTables(TaggerImage image)
    {
        Fill(image);
        for (int i = 0; i < Labels; i++)
        {
            StartWeights[i] = Weight(Start[i]);
            EndWeights[i] = Weight(End[i]);
            for (int j = 0; j < Labels; j++)
            {
                Backward[j * Labels + i] = Scores[i * Labels + j];
                BackwardWeights[j * Labels + i] = ForwardWeights[i * Labels + j] = Weight(Scores[i * Labels + j]);
            }
        }
    }

    public float[] Start { get; } = new float[Labels];

    public float[] End { get; } = new float[Labels];

    /// <summary>From × to.</summary>
    public float[] Scores { get; } = new float[Labels * Labels];

    /// <summary>To × from.</summary>
    public float[] Backward { get; } = new float[Labels * Labels];

    public float[] StartWeights { get; } = new float[Labels];

    public float[] EndWeights { get; } = new float[Labels];

    /// <summary>Exponentials of <see cref="Scores"/>.</summary>
    public float[] ForwardWeights { get; } = new float[Labels * Labels];

    /// <summary>To × from.</summary>
    public float[] BackwardWeights { get; } = new float[Labels * Labels];

    private static float Weight(float score) => score <= Never ? 0 : (float)Math.Exp(score);

    private void Fill(TaggerImage image)
    {
        ReadOnlySpan<float> stored = image.Transitions;
        Array.Fill(Start, Never);
        Array.Fill(End, Never);
        Array.Fill(Scores, Never);
        for (int from = 0; from < Labels; from++)
        {
            int row = image.Labels.ModelColumn(from);
            if (row < 0)
                continue;
            Start[from] = stored[row];
            End[from] = stored[TaggerShape.Labels + row];
            for (int to = 0; to < Labels; to++)
            {
                int column = image.Labels.ModelColumn(to);
                if (column >= 0)
                    Scores[from * Labels + to] = stored[(row + 2) * TaggerShape.Labels + column];
            }
        }
    }
}
