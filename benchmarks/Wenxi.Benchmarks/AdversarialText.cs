using System.Text;

namespace Wenxi.Benchmarks;

/// <summary>Text made to hurt.</summary>
public static class AdversarialText
{
    public enum Shape
    {
        OneHanCharacter,
        OneLatinLetter,
        UnknownHan,
        LongWords,
        AlternatingScripts,
        LoneSurrogates,
        Spaces,
    }

    public static string Of(Shape shape, int characters)
    {
        string unit = shape switch
        {
            Shape.OneHanCharacter => "一",
            Shape.OneLatinLetter => "a",
            Shape.UnknownHan => "鿕丂龥乀",
            Shape.LongWords => "中华人民共和国中央人民政府驻香港特别行政区联络办公室",
            Shape.AlternatingScripts => "中a1。文B2 ",
            Shape.LoneSurrogates => "\uDE00\uD83D中",
            _ => " ",
        };
        var text = new StringBuilder(characters + unit.Length);
        while (text.Length < characters)
            text.Append(unit);
        return text.ToString(0, characters);
    }
}
