using Wenxi.Segmentation;
using Wenxi.Segmentation.Dictionary;

namespace Wenxi.Tagging;

/// <summary>The parameters of the tagger as the image holds them: 16-bit fixed point, a scale for each row or column.</summary>
internal sealed class TaggerImage
{
    private const string EmbeddedName = "tagger.image";
    private const string EntityName = "entities.image";

    private readonly ImageSection<ushort> _rows;
    private readonly ImageSection<short> _embedding;
    private readonly ImageSection<float> _embeddingScales;
    private readonly ImageSection<short> _matrices;
    private readonly ImageSection<float> _scales;
    private readonly ImageSection<float> _biases;

    // Their memory holds the sections.
    private readonly DictionaryImage[] _images;

    /// <param name="image">Labels and all parameters but the embedding.</param>
    /// <param name="characters">Embedding and rows of the characters.</param>
    private TaggerImage(DictionaryImage image, DictionaryImage characters)
    {
        _images = [image, characters];
        _rows = characters.Section<ushort>(SectionId.TaggerCharacterRows);
        _embedding = characters.Section<short>(SectionId.TaggerEmbedding);
        _embeddingScales = characters.Section<float>(SectionId.TaggerEmbeddingScales);
        _matrices = image.Section<short>(SectionId.TaggerMatrices);
        _scales = image.Section<float>(SectionId.TaggerMatrixScales);
        _biases = image.Section<float>(SectionId.TaggerBiases);
        Labels = new LabelSet(image);
        CheckShape();
    }

    public LabelSet Labels { get; }

    public int RowCount => _embeddingScales.Length;

    public ReadOnlySpan<ushort> Rows => _rows.Span;

    public ReadOnlySpan<float> Transitions => _images[0].Section<float>(SectionId.TaggerTransitions).Span;

    /// <exception cref="DictionaryImageException">The image embedded in this assembly is damaged.</exception>
    public static TaggerImage OpenEmbedded()
    {
        DictionaryImage image = Open(EmbeddedName);
        return new TaggerImage(image, image);
    }

    /// <summary>The parameters tuned to names, which share the embedding of the others.</summary>
    /// <inheritdoc cref="OpenEmbedded"/>
    public static TaggerImage OpenEntities() => new(Open(EntityName), Open(EmbeddedName));

    /// <exception cref="DictionaryImageException">The image is damaged.</exception>
    public static TaggerImage Open(ReadOnlySpan<byte> bytes, string name)
    {
        DictionaryImage image = DictionaryImage.Open(bytes, name, ImageKind.Tagger);
        return new TaggerImage(image, image);
    }

    /// <summary>The numbers that stand for a character.</summary>
    public void ReadEmbedding(int row, Span<float> embedding)
    {
        float scale = _embeddingScales[row];
        ReadOnlySpan<short> stored = _embedding.Span.Slice(row * TaggerShape.Width, TaggerShape.Width);
        for (int i = 0; i < stored.Length; i++)
            embedding[i] = stored[i] * scale;
    }

    /// <summary>What one direction of a layer makes of its input; 384 columns.</summary>
    public FloatTable ReadInputs(int direction) => Read(direction, 0);

    /// <summary>What update and reset gates make of the state; 256 columns.</summary>
    public FloatTable ReadGates(int direction) => Read(direction, 1);

    /// <summary>What the candidate makes of the reset state; 128 columns.</summary>
    public FloatTable ReadCandidate(int direction) => Read(direction, 2);

    public ReadOnlySpan<float> Bias(int direction) => _biases.Span.Slice(direction * TaggerShape.Columns, TaggerShape.Columns);

    /// <summary>From both states of layer 2 to the labels, in the model's order.</summary>
    public FloatTable ReadEmissions() => Read(Parts.Length / 3, 0);

    public ReadOnlySpan<float> EmissionBias => _biases.Span[^TaggerShape.Labels..];

    // Rows and columns of the matrices in the order of the image; directions count through the layers.
    private static ReadOnlySpan<int> PartRows =>
    [
        TaggerShape.Width, TaggerShape.Hidden, TaggerShape.Hidden, TaggerShape.Width, TaggerShape.Hidden, TaggerShape.Hidden,
        TaggerShape.BothStates, TaggerShape.Hidden, TaggerShape.Hidden, TaggerShape.BothStates, TaggerShape.Hidden, TaggerShape.Hidden,
        TaggerShape.BothStates,
    ];

    private static ReadOnlySpan<int> Parts =>
    [
        TaggerShape.Columns, TaggerShape.GateColumns, TaggerShape.Hidden, TaggerShape.Columns, TaggerShape.GateColumns, TaggerShape.Hidden,
        TaggerShape.Columns, TaggerShape.GateColumns, TaggerShape.Hidden, TaggerShape.Columns, TaggerShape.GateColumns, TaggerShape.Hidden,
        TaggerShape.Labels,
    ];

    private static DictionaryImage Open(string name) => DictionaryImage.OpenEmbedded(typeof(TaggerImage).Assembly, name, ImageKind.Tagger);

    private FloatTable Read(int direction, int part)
    {
        int wanted = direction * 3 + part;
        int at = 0, scaleAt = 0;
        for (int i = 0; i < wanted; i++)
        {
            at += PartRows[i] * Parts[i];
            scaleAt += Parts[i];
        }

        int rows = PartRows[wanted], columns = Parts[wanted];
        return FloatTable.FromFixedPoint(_matrices.Span.Slice(at, rows * columns), _scales.Span.Slice(scaleAt, columns));
    }

    private void CheckShape()
    {
        int elements = 0, columns = 0;
        for (int i = 0; i < Parts.Length; i++)
        {
            elements += PartRows[i] * Parts[i];
            columns += Parts[i];
        }

        bool fits = _rows.Length == 0x10000 && _embedding.Length == RowCount * TaggerShape.Width && RowCount > 0
            && _matrices.Length == elements && _scales.Length == columns
            && _biases.Length == 4 * TaggerShape.Columns + TaggerShape.Labels
            && Transitions.Length == (TaggerShape.Labels + 2) * TaggerShape.Labels
            && Labels.KindCount == TaggerShape.Kinds
            && _rows.Span.IndexOfAnyInRange((ushort)Math.Min(RowCount, ushort.MaxValue), ushort.MaxValue) < 0;
        if (!fits)
            throw new DictionaryImageException("The tagger's image has sections of other sizes than this library reads. Restore the package, or rebuild the project.");
    }
}
