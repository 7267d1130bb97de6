using CsCheck;

namespace Wenxi.JiebaNet.Tests;

/// <summary>Strings of every kind, lone surrogates and control characters included.</summary>
internal static class AnyString
{
    private const string Typical = "的一是北约秘书长斯托尔滕贝格岸田文雄乒乓球拍卖完了臺灣龘鿖〇ABCabc0123456789+#&._%-　 \t\r\n，。！“”（）ＡＢ１２·";

    public static readonly Gen<string> Gen = CsCheck.Gen.Frequency(
        (3, CsCheck.Gen.String[CsCheck.Gen.Char[Typical], 0, 80]),
        (1, CsCheck.Gen.String[CsCheck.Gen.Char, 0, 80]),
        (1, CsCheck.Gen.String[CsCheck.Gen.Char['\uD800', '\uDFFF'], 0, 40]));
}
