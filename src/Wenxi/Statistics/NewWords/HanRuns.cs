using System.Text;

namespace Wenxi.Statistics;

/// <summary>Cuts texts into runs of Han characters: words do not reach over anything else.</summary>
internal static class HanRuns
{
    /// <summary>Calls back with the code points of each run; the list is used again.</summary>
    public static void ForEach(IEnumerable<string> texts, Action<List<int>> use, CancellationToken cancellationToken)
    {
        var run = new List<int>();
        foreach (var text in texts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ArgumentNullException.ThrowIfNull(text, nameof(texts));
            foreach (var rune in text.EnumerateRunes())
            {
                if (IsHan(rune.Value))
                {
                    run.Add(rune.Value);
                    continue;
                }
                Finish();
            }
            Finish();
        }

        void Finish()
        {
            if (run.Count > 0)
                use(run);
            run.Clear();
        }
    }

    /// <summary>A unified or compatibility ideograph of any plane, or 〇.</summary>
    public static bool IsHan(int codePoint) => codePoint is
        (>= 0x4E00 and <= 0x9FFF) or (>= 0x3400 and <= 0x4DBF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF) or 0x3007;

    public static string ToText(IEnumerable<int> codePoints)
    {
        var text = new StringBuilder();
        foreach (var codePoint in codePoints)
            text.Append(new Rune(codePoint));
        return text.ToString();
    }
}
