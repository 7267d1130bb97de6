using System.Collections;
using Wenxi.Segmentation;

namespace Wenxi.Statistics;

/// <summary>New words, the best first. Immutable.</summary>
public sealed class NewWordList : IReadOnlyList<NewWord>
{
    private readonly NewWord[] _words;

    internal NewWordList(NewWord[] words) => _words = words;

    /// <summary>The number of words.</summary>
    public int Count => _words.Length;

    /// <summary>The word at a place, from 0 for the best.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such word.</exception>
    public NewWord this[int index] => _words[index];

    /// <summary>The words as a user dictionary, each preferred with the frequency that jieba suggests. O(n).</summary>
    public UserDictionary ToUserDictionary() => UserDictionary.Empty.AddRange(_words.Select(static word => new UserWord(word.Text)));

    /// <summary>The words as the lines of a user dictionary in jieba's format, one word each: for <see cref="UserDictionary.FromLines"/>, and for jieba.</summary>
    public IEnumerable<string> ToDictionaryLines() => _words.Select(static word => word.Text);

    /// <inheritdoc/>
    public IEnumerator<NewWord> GetEnumerator() => ((IEnumerable<NewWord>)_words).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
