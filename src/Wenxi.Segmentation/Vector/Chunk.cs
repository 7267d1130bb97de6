using Wenxi.Segmentation.Dictionary;

namespace Wenxi.Segmentation.Vector;

/// <summary>The arrays that the passes hand on to each other: a stretch of text that ends where no word can cross.</summary>
/// <remarks>Arrays indexed by position are <see cref="Padding"/> longer than the chunk, so that passes may look ahead.</remarks>
internal sealed class Chunk
{
    /// <summary>Positions per 64-bit mask, and what arrays are rounded up to.</summary>
    public const int MaskBits = 64;

    // In Debug builds chunks are short, so that every test crosses their ends.
#if DEBUG
    public const int TargetLength = 64;
#else
    // Long enough to keep memory busy, short enough for the second-level cache: 60 bytes a position.
    public const int TargetLength = 1024;
#endif

    public const int Padding = MaskBits;

    /// <summary>See <see cref="LongValues"/>.</summary>
    public const int FourShift = 16;

    // The other array for the merging of lists.
    private LongWord[] _spare = [];

    public Chunk() => Resize(TargetLength);

    /// <summary>Set in <see cref="LongValues"/> where words of five or more characters start.</summary>
    public const uint HasLongWords = 1u << 30;

    /// <summary>Set in <see cref="LongValues"/> where the character may not stand alone, being no word while longer ones start with it.</summary>
    public const uint IsNoWord = 1u << 31;

    /// <summary>Number of positions that fit.</summary>
    public int Capacity { get; private set; }

    /// <summary>Number of UTF-16 code units.</summary>
    public int Length { get; set; }

    /// <summary>Number of 64-bit masks that cover the chunk.</summary>
    public int MaskCount => (Length + MaskBits - 1) / MaskBits;

    /// <summary>Entries of the character table, later codes; <see cref="CharacterCode.Outside"/> behind the end.</summary>
    public ushort[] Codes { get; private set; } = [];

    /// <summary>Trie cell in which the pair of characters at each position stands, if it does.</summary>
    public int[] PairCells { get; private set; } = [];

    /// <summary>Value of the pair at each position as a word: an index of log-probabilities, 0 if it is none.</summary>
    public int[] PairValues { get; private set; } = [];

    /// <summary>
    /// For each position the value of the word of three characters, and from <see cref="FourShift"/> that of the word of
    /// four; besides <see cref="HasLongWords"/> and <see cref="IsNoWord"/>.
    /// </summary>
    public uint[] LongValues { get; private set; } = [];

    /// <summary>Positions at which a word of three or more characters may start.</summary>
    public int[] Survivors { get; private set; } = [];

    /// <summary>The trie cells that the survivors have reached.</summary>
    public int[] SurvivorCells { get; private set; } = [];

    public int SurvivorCount { get; set; }

    /// <summary>Words of five or more characters, the last start first.</summary>
    public LongWord[] LongWords { get; private set; } = new LongWord[TargetLength / 4];

    public int LongWordCount { get; set; }

    /// <summary>Where user words start: words there are listed among <see cref="LongWords"/>, the short ones, too.</summary>
    public ulong[] Overridden { get; private set; } = [];

    /// <summary>Where the filters let user words start.</summary>
    public ulong[] UserStarts { get; private set; } = [];

    /// <summary>The characters as user words have them.</summary>
    public char[] Units { get; private set; } = [];

    /// <summary>Where the walks through the user words stand.</summary>
    public int[] WalkNodes { get; private set; } = [];

    /// <summary>Words at overridden positions, the first start first.</summary>
    public LongWord[] UserWords { get; private set; } = [];

    public int UserWordCount { get; set; }

    /// <summary>The best path from each position.</summary>
    public BestPath[] Paths { get; private set; } = [];

    /// <summary>Masks over the positions: characters in blocks.</summary>
    public ulong[] InBlock { get; private set; } = [];

    /// <summary>Characters in blocks that are no words themselves.</summary>
    public ulong[] IsWordless { get; private set; } = [];

    /// <summary>Characters that go to the boundary HMM.</summary>
    public ulong[] IsHan { get; private set; } = [];

    /// <summary>Where tokens start; the bit behind the last character is set.</summary>
    public ulong[] Starts { get; private set; } = [];

    /// <summary>Characters in runs of two or more that the best path leaves single.</summary>
    public ulong[] InRun { get; private set; } = [];

    /// <summary>Working memory of the boundary HMM, for a run as long as the chunk.</summary>
    public byte[] States { get; private set; } = [];

    public void Ensure(int length)
    {
        if (length > Capacity)
            Resize((int)Math.Min(Math.Max(length, 2L * Capacity), Array.MaxLength - 2 * Padding));
    }

    public LongWord[] GrowLongWords()
    {
        LongWord[] words = LongWords;
        Array.Resize(ref words, Math.Max(MaskBits, 2 * words.Length));
        return LongWords = words;
    }

    public void AddUserWord(LongWord word)
    {
        if (UserWordCount == UserWords.Length)
        {
            LongWord[] words = UserWords;
            Array.Resize(ref words, Math.Max(MaskBits, 2 * words.Length));
            UserWords = words;
        }

        UserWords[UserWordCount++] = word;
    }

    /// <summary>Puts the user words into the list of long words: the last start first, the shortest word first.</summary>
    public void MergeUserWords()
    {
        if (!Overridden.AsSpan(0, MaskCount).ContainsAnyExcept(0UL))
            return;
        LongWord[] merged = _spare;
        if (merged.Length < LongWordCount + UserWordCount)
            merged = new LongWord[Math.Max(LongWords.Length, 2 * (LongWordCount + UserWordCount))];
        int count = 0, word = 0;
        for (int groupEnd = UserWordCount; groupEnd >= 0;)
        {
            int start = groupEnd > 0 ? UserWords[groupEnd - 1].Start : -1;
            for (; word < LongWordCount && LongWords[word].Start >= start; word++)
            {
                if ((Overridden[LongWords[word].Start / MaskBits] >> LongWords[word].Start & 1) == 0)
                    merged[count++] = LongWords[word];
            }

            if (start < 0)
                break;
            int groupStart = groupEnd - 1;
            while (groupStart > 0 && UserWords[groupStart - 1].Start == start)
                groupStart--;
            for (int i = groupStart; i < groupEnd; i++)
                merged[count++] = UserWords[i];
            groupEnd = groupStart;
        }

        _spare = LongWords;
        LongWords = merged;
        LongWordCount = count;
    }

    private void Resize(int capacity)
    {
        Capacity = (capacity + MaskBits - 1) / MaskBits * MaskBits;
        int length = Capacity + Padding;
        Codes = new ushort[length];
        PairCells = new int[length];
        PairValues = new int[length];
        LongValues = new uint[length];
        Survivors = new int[length];
        SurvivorCells = new int[length];
        WalkNodes = new int[length];
        Units = new char[length];
        Paths = new BestPath[length];
        States = new byte[length];
        InBlock = new ulong[length / MaskBits];
        IsHan = new ulong[length / MaskBits];
        Overridden = new ulong[length / MaskBits];
        UserStarts = new ulong[length / MaskBits];
        IsWordless = new ulong[length / MaskBits];
        Starts = new ulong[length / MaskBits];
        InRun = new ulong[length / MaskBits];
    }
}
