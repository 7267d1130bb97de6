namespace Wenxi.Tagging;

/// <summary>The network and the tables, ready to run; made once, on first use, and shared.</summary>
internal sealed class TaggerModel
{
    public TaggerModel(TaggerImage image, LexicalPrecision precision)
    {
        Image = image;
        Labels = image.Labels;
        Tables = new CrfTables(image);
        var projections = new CharacterProjections(image);
        Network = precision == LexicalPrecision.Exact ? Network.Exact(image, projections) : Network.Fast(image, projections);
        Workspaces = new TaggerWorkspacePool(this);
    }

    /// <exception cref="Segmentation.DictionaryImageException">The image embedded in this assembly is damaged.</exception>
    public static TaggerModel Fast => FastModel.Instance;

    /// <inheritdoc cref="Fast"/>
    public static TaggerModel Exact => ExactModel.Instance;

    /// <summary>The parameters tuned to names, on the fast path: their other labels mean little.</summary>
    /// <inheritdoc cref="Fast"/>
    public static TaggerModel Entities => EntityModel.Instance;

    public TaggerImage Image { get; }

    public LabelSet Labels { get; }

    public CrfTables Tables { get; }

    public Network Network { get; }

    public TaggerWorkspacePool Workspaces { get; }

    public static TaggerModel Of(LexicalPrecision precision) => precision == LexicalPrecision.Exact ? Exact : Fast;

    private static class FastModel
    {
        public static readonly TaggerModel Instance = new(TaggerImage.OpenEmbedded(), LexicalPrecision.Fast);
    }

    private static class ExactModel
    {
        public static readonly TaggerModel Instance = new(TaggerImage.OpenEmbedded(), LexicalPrecision.Exact);
    }

    private static class EntityModel
    {
        public static readonly TaggerModel Instance = new(TaggerImage.OpenEntities(), LexicalPrecision.Fast);
    }
}
