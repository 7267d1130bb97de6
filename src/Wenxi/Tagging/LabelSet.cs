using System.Text;
using Wenxi.Segmentation.Dictionary;

namespace Wenxi.Tagging;

/// <summary>The labels, in an order made for decoding.</summary>
/// <remarks>
/// Label k below 32 begins a span of kind k; 32 + k continues it. The kind behind the last one is O, a label without
/// continuation. So the two ways into every continuation stand at the same place of two vectors. Places without a label
/// (<see cref="ModelColumn"/> is −1) can never be reached.
/// </remarks>
internal sealed class LabelSet
{
    public const int Continuation = TaggerShape.PaddedLabels / 2;

    private const string Outside = "O";

    // The model was trained on words with parts of speech and on names: it gives a person now this label, now that.
    private static readonly (string Name, string Tag)[] SameThings = [("PER", "nr"), ("LOC", "ns"), ("ORG", "nt"), ("TIME", "t")];

    private readonly string[] _kinds;
    private readonly int[] _partners;
    private readonly int[] _modelColumns = new int[TaggerShape.PaddedLabels];

    public LabelSet(DictionaryImage image)
    {
        string[] names = Encoding.UTF8.GetString(image.Section<byte>(SectionId.TaggerLabels).Span).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var kinds = new List<string>();
        foreach (string name in names)
        {
            if (name.EndsWith("-B", StringComparison.Ordinal))
                kinds.Add(name[..^2]);
        }

        _kinds = [.. kinds, Outside];
        Array.Fill(_modelColumns, -1);
        for (int kind = 0; kind < _kinds.Length; kind++)
        {
            bool outside = kind == OutsideKind;
            _modelColumns[kind] = Array.IndexOf(names, outside ? Outside : _kinds[kind] + "-B");
            _modelColumns[Continuation + kind] = outside ? -1 : Array.IndexOf(names, _kinds[kind] + "-I");
        }

        _partners = new int[_kinds.Length];
        Array.Fill(_partners, -1);
        foreach ((string name, string tag) in SameThings)
        {
            if (Kind(name) < 0 || Kind(tag) < 0)
                continue;
            _partners[Kind(name)] = Kind(tag);
            _partners[Kind(tag)] = Kind(name);
        }
    }

    public int KindCount => _kinds.Length;

    public int OutsideKind => _kinds.Length - 1;

    public string Name(int kind) => _kinds[kind];

    /// <summary>The kind with that name, −1 if there is none.</summary>
    public int Kind(string name) => Array.IndexOf(_kinds, name);

    /// <summary>The model's column of a label, −1 for a place without label.</summary>
    public int ModelColumn(int label) => _modelColumns[label];

    /// <summary>The label that continues a span of that kind: O goes on with itself.</summary>
    public int Next(int kind) => kind == OutsideKind ? kind : Continuation + kind;

    /// <summary>The kind that names the same thing in the model's other tag set, such as nr beside PER; −1 if there is none.</summary>
    public int Partner(int kind) => _partners[kind];

    public static int KindOf(int label) => label % Continuation;

    public static bool Continues(int label) => label >= Continuation;
}
