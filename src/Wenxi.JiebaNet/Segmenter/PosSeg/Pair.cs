namespace JiebaNet.Segmenter.PosSeg;

/// <summary>A word and its part of speech.</summary>
public class Pair
{
    /// <summary>Makes a pair.</summary>
    /// <param name="word">The word.</param>
    /// <param name="flag">Its tag in the ICTCLAS set, such as <c>n</c> or <c>v</c>; <c>x</c> where none is known.</param>
    public Pair(string word, string flag)
    {
        Word = word;
        Flag = flag;
    }

    /// <summary>The word.</summary>
    public string Word { get; set; }

    /// <summary>The tag.</summary>
    public string Flag { get; set; }

    /// <summary><c>word/tag</c></summary>
    public override string ToString() => $"{Word}/{Flag}";
}
