namespace JiebaNet.Segmenter;

/// <summary>A word and where it stands, in UTF-16 code units.</summary>
public class Token
{
    /// <summary>Makes a token; nothing is checked.</summary>
    /// <param name="word">The word.</param>
    /// <param name="startIndex">Where it starts.</param>
    /// <param name="endIndex">Where it ends: the index after its last code unit.</param>
    public Token(string word, int startIndex, int endIndex)
    {
        Word = word;
        StartIndex = startIndex;
        EndIndex = endIndex;
    }

    /// <summary>The word as it stands in the text.</summary>
    public string Word { get; set; }

    /// <summary>Where the word starts in the text.</summary>
    public int StartIndex { get; set; }

    /// <summary>Where the word ends in the text, exclusive.</summary>
    public int EndIndex { get; set; }

    /// <summary><c>[word, (start, end)]</c></summary>
    public override string ToString() => $"[{Word}, ({StartIndex}, {EndIndex})]";
}
