namespace JiebaNet.Engine;

/// <summary>The tags of letters and digits that no word covers, where jieba and jieba.NET differ.</summary>
internal static class LatinTags
{
    public const string Latin = "eng";
    private const string Number = "m";

    /// <summary>With the model, jieba.NET takes iPhone15 for a number, as everything with a digit.</summary>
    public static string Of(WordState words, string word, string tag) =>
        tag == Latin && word.AsSpan().ContainsAnyInRange('0', '9') && !words.Contains(word) ? Number : tag;
}
