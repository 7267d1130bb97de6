extern alias compiler;

using System.Text;
using compiler::Wenxi.DictionaryCompiler;

namespace Wenxi.Segmentation.Tests;

/// <summary>A lexicon of a dozen words whose scores can be added up by hand.</summary>
internal static class TinyLexicon
{
    public const string Words =
        """
        北 20 f
        北约 30 nt
        约 10 v
        秘书 20 n
        秘书长 40 n
        长 30 a
        访 5 v
        日 25 j
        访日 20 v
        AT&T 3 nz
        """;

    public const string BoundaryStart = "B\t-0.5\nS\t-1.0\nE\t-3.14e+100\nM\t-3.14e+100";

    public const string BoundaryTransitions = "B\tE\t-0.5\nB\tM\t-1.0\nE\tB\t-0.5\nE\tS\t-1.0\nM\tE\t-0.5\nM\tM\t-1.0\nS\tB\t-0.5\nS\tS\t-1.0";

    /// <summary>甲乙 begin and end words, 丁 stands alone.</summary>
    public const string BoundaryEmissions = "甲\t-1.0\t-9.0\t-9.0\t-9.0\n乙\t-9.0\t-1.0\t-9.0\t-9.0\n丁\t-9.0\t-9.0\t-9.0\t-1.0";

    public const string TagStart = "B:n\t-1.0\nB:v\t-2.0\nE:n\t-3.14e+100\nE:v\t-3.14e+100\nM:n\t-3.14e+100\nS:n\t-2.0\nS:v\t-2.0";

    public const string TagTransitions = "B:n\tE:n\t-0.1\nB:v\tE:v\t-0.1\nE:n\tB:v\t-0.7\nE:n\tS:v\t-0.7\nE:v\tB:n\t-0.7\nS:v\tB:n\t-0.7\nS:n\tS:v\t-0.7\nB:n\tM:n\t-2.0\nM:n\tE:n\t-0.1";

    public const string TagEmissions = "甲\tB:n\t-1.0\n甲\tB:v\t-4.0\n乙\tE:n\t-4.0\n乙\tE:v\t-0.5\n丁\tS:n\t-3.0\n丁\tS:v\t-1.0";

    public const string TagStates = "甲\tB:n B:v\n乙\tE:n E:v\n丁\tS:n S:v";

    /// <summary>長 and 約 fold; 祕 has 秘 only as its second candidate.</summary>
    public const string Simplified = "長\t长\n約\t约 約\n祕\t祕 秘";

    public const string Unified = "\u2FA7\t長";

    public static Lexicon Default { get; } = Lexicon.Open(Compile(), "tiny");

    public static Segmenter Segmenter(SegmenterOptions? options = null) => new(Default, options ?? new SegmenterOptions());

    /// <summary>Compiles the tables above, some of them replaced.</summary>
    public static byte[] Compile(params (string Name, string Content)[] replaced) =>
        SegmentationImageCompiler.Compile(new SourceSet(Sources(replaced)));

    public static IEnumerable<SourceFile> Sources(params (string Name, string Content)[] replaced)
    {
        var contents = new Dictionary<string, string>
        {
            ["dict.txt"] = Words,
            ["finalseg-start.tsv"] = BoundaryStart,
            ["finalseg-transitions.tsv"] = BoundaryTransitions,
            ["finalseg-emissions.tsv"] = BoundaryEmissions,
            ["posseg-start.tsv"] = TagStart,
            ["posseg-transitions.tsv"] = TagTransitions,
            ["posseg-emissions.tsv"] = TagEmissions,
            ["posseg-states.tsv"] = TagStates,
            ["TSCharacters.txt"] = Simplified,
            ["compatibility-ideographs.tsv"] = Unified,
        };
        foreach ((string name, string content) in replaced)
            contents[name] = content;
        return contents.Select(pair => new SourceFile(pair.Key, Encoding.UTF8.GetBytes(pair.Value)));
    }
}
