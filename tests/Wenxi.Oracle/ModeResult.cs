namespace Wenxi.Oracle;

/// <summary>What came of one source in one mode; filled from several threads.</summary>
internal sealed class ModeResult(TextSource source, ComparedMode mode)
{
    private const int KeptDifferences = 3;

    private readonly Lock _lock = new();
    private readonly List<Difference> _differences = [];

    public TextSource Source { get; } = source;

    public ComparedMode Mode { get; } = mode;

    public int Texts { get; private set; }

    public long Tokens { get; private set; }

    public long DifferentTokens { get; private set; }

    /// <summary>Texts on which jieba itself raised an error, so that there is nothing to compare with.</summary>
    public int JiebaErrors { get; private set; }

    public bool Passed => DifferentTokens == 0;

    /// <summary>The differences in the shortest texts.</summary>
    public IReadOnlyList<Difference> Differences => _differences;

    public void AddJiebaError()
    {
        lock (_lock)
            JiebaErrors++;
    }

    public void Add(int tokens, Difference? difference)
    {
        lock (_lock)
        {
            Texts++;
            Tokens += tokens;
            if (difference is null)
                return;
            DifferentTokens += difference.Tokens;
            _differences.Add(difference);
            _differences.Sort((a, b) => (a.Text.Length, a.Text).CompareTo((b.Text.Length, b.Text)));
            if (_differences.Count > KeptDifferences)
                _differences.RemoveAt(KeptDifferences);
        }
    }
}
