namespace JiebaNet.Engine;

/// <summary>Writes signs that jieba.NET's blocks hold and jieba's do not as one that both hold.</summary>
/// <remarks>
/// jieba.NET lets · stand in words, and in its tagger % and -, too. To both, every sign in a block is the same: no letter,
/// no digit, no Han character. So texts and words are given to the engine with _ in place of these signs, and tokens are
/// read from the text as it was. No word of the word list has any of them or _. A user word with · is for this reason also
/// found where the text has _.
/// </remarks>
internal static class Signs
{
    private const char Standard = '_';
    private const char MiddleDot = '·';

    /// <summary>For cutting: same length as the text, and the text itself where it has no such sign.</summary>
    public static string ForCut(string text) => text.Replace(MiddleDot, Standard);

    /// <summary>For cutting with tags.</summary>
    public static string ForTags(string text) => text.Replace(MiddleDot, Standard).Replace('%', Standard).Replace('-', Standard);
}
