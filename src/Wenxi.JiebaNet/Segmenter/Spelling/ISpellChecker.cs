namespace JiebaNet.Segmenter.Spelling;

/// <summary>Suggests words for one that may be misspelt.</summary>
public interface ISpellChecker
{
    /// <summary>The words that may be meant, the most frequent first.</summary>
    /// <param name="word">The word as it was typed.</param>
    IEnumerable<string> Suggests(string word);
}
