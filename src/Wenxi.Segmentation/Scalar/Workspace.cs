namespace Wenxi.Segmentation.Scalar;

/// <summary>The arrays that one call works in. Rented, never shared between threads.</summary>
internal sealed class Workspace
{
    // In Debug builds arrays start tiny, so that every test grows them.
#if DEBUG
    private const int InitialCapacity = 4;
#else
    private const int InitialCapacity = 1024;
#endif

    private Vector.Chunk? _chunk;

    /// <summary>Character codes of the current block, ended by <see cref="Dictionary.CharacterCode.Outside"/>.</summary>
    public ushort[] Codes { get; private set; } = new ushort[InitialCapacity + 1];

    /// <summary>Score of the best path from each position to the end of the block.</summary>
    public double[] Scores { get; private set; } = new double[InitialCapacity + 1];

    /// <summary>Length of the word with which the best path from each position starts.</summary>
    public ushort[] WordLengths { get; private set; } = new ushort[InitialCapacity];

    /// <summary>Back pointers of the boundary HMM, then its states.</summary>
    public byte[] States { get; private set; } = new byte[InitialCapacity];

    /// <summary>For methods that return arrays.</summary>
    public TokenBuffer Output { get; } = new();

    /// <summary>The precise words, for modes that refine them.</summary>
    public TokenBuffer Words { get; } = new();

    /// <summary>What the vector passes work in; made when first needed.</summary>
    public Vector.Chunk Chunk => _chunk ??= new Vector.Chunk();

    /// <summary>Tokens found without regard to shapes.</summary>
    public TokenBuffer Shapeless { get; } = new();

    /// <summary>The shapes of the text.</summary>
    public Shapes.ShapeBuffer Shapes { get; } = new();

    /// <summary>The words of one run, where user words make a second look necessary.</summary>
    public TokenBuffer Scratch => field ??= new TokenBuffer();

    /// <summary>For methods that return strings; made when first needed.</summary>
    public WordCache Strings => field ??= new WordCache();

    public PartOfSpeech.TagLattice TagLattice => field ??= new PartOfSpeech.TagLattice();

    /// <summary>Number of characters that fit.</summary>
    public int Capacity => Math.Max(WordLengths.Length, _chunk?.Capacity ?? 0);

    public void Ensure(int characters)
    {
        if (characters <= WordLengths.Length)
            return;

        int capacity = (int)Math.Min(Math.Max(characters, 2L * WordLengths.Length), Array.MaxLength - 1);
        Codes = new ushort[capacity + 1];
        Scores = new double[capacity + 1];
        WordLengths = new ushort[capacity];
        States = new byte[capacity];
    }
}
