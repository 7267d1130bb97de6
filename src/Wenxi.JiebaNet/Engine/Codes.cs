using Wenxi.Segmentation;
using Wenxi.Segmentation.Dictionary;

namespace JiebaNet.Engine;

/// <summary>What the engine's models read in place of characters.</summary>
internal static class Codes
{
    public static ushort[] Of(string text)
    {
        ReadOnlySpan<ushort> table = Lexicon.Default.CharacterCodes.Span;
        // One more, for the code that ends a run.
        var codes = new ushort[text.Length + 1];
        for (int i = 0; i < text.Length; i++)
            codes[i] = (ushort)(table[text[i]] & CharacterCode.CodeMask);
        return codes;
    }
}
