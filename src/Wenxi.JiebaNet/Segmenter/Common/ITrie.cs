namespace JiebaNet.Segmenter.Common;

/// <summary>Words with frequencies.</summary>
public interface ITrie
{
    /// <summary>Number of insertions that left a word with a frequency above 0; a word inserted twice counts twice.</summary>
    int Count { get; }

    /// <summary>Sum of the frequencies of those insertions.</summary>
    int TotalFrequency { get; }

    /// <summary>Whether a word was inserted and has a frequency above 0.</summary>
    /// <param name="word">The word; white space around it is dropped.</param>
    /// <exception cref="ArgumentException">The word is null, empty or white space.</exception>
    bool Contains(string word);

    /// <summary>The frequency of a word, 0 for what was not inserted.</summary>
    /// <param name="word">The word; white space around it is dropped.</param>
    /// <exception cref="ArgumentException">The word is null, empty or white space.</exception>
    int Frequency(string word);

    /// <summary>Inserts a word, or adds to its frequency.</summary>
    /// <param name="word">The word; white space around it is dropped.</param>
    /// <param name="freq">What to add.</param>
    /// <returns>The frequency of the word now.</returns>
    /// <exception cref="ArgumentException">The word is null, empty or white space.</exception>
    int Insert(string word, int freq = 1);
}
