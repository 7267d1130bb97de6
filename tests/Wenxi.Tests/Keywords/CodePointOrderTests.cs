using CsCheck;
using Wenxi.Keywords;

namespace Wenxi.Tests.Keywords;

public sealed class CodePointOrderTests
{
    // UTF-32 with the most significant byte first, a lone surrogate as itself: its order is that of code points.
    private static int[] CodePoints(string text)
    {
        var points = new List<int>();
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
            points.Add(isPair ? char.ConvertToUtf32(text[i], text[++i]) : text[i]);
        }
        return [.. points];
    }

    [Test]
    public void Compare_OrdersByCodePoints()
    {
        var anyOf = Gen.String[Gen.Char["ab中\uD83D\uDE00\uD842\uDC00\uFF01\uE000"], 0, 6];
        Gen.Select(anyOf, anyOf).Sample((left, right) =>
            Math.Sign(CodePointOrder.Compare(left, right)) == Math.Sign(CodePoints(left).AsSpan().SequenceCompareTo(CodePoints(right))));
    }
}
