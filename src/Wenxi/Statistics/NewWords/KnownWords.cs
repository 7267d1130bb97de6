using System.Buffers;
using Wenxi.Segmentation;

namespace Wenxi.Statistics;

/// <summary>The words that are known: those of the lexicon, of the user, and the new ones so far.</summary>
internal sealed class KnownWords
{
    private const int ShortestPart = 2;

    private static readonly SearchValues<char> Particles = SearchValues.Create("的了与及或和");

    private readonly Lexicon _lexicon;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _found = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public KnownWords(UserDictionary userDictionary) => _lexicon = userDictionary.Over(Lexicon.Default.Folded, Compatibility.None);

    public void Add(string word) => _found.Set.Add(word);

    public bool Contains(ReadOnlySpan<char> word) => _lexicon.Contains(word) || _found.Contains(word);

    /// <summary>Whether the text is a phrase: 市和区, 存在的问题. A particle joins it that is in no known word (饱和度).</summary>
    public bool IsPhrase(string text)
    {
        for (var i = 1; i < text.Length - 1; i++)
        {
            if (Particles.Contains(text[i]) && !IsInWord(text, i))
                return true;
        }
        return false;
    }

    /// <summary>Whether known words of two characters and more make up the text without rest.</summary>
    public bool IsCompound(string text)
    {
        Span<bool> isReached = stackalloc bool[text.Length + 1];
        isReached[0] = true;
        for (var start = 0; start < text.Length; start++)
        {
            for (var end = start + ShortestPart; isReached[start] && end <= text.Length; end++)
                isReached[end] |= Contains(text.AsSpan(start..end));
        }
        return isReached[text.Length];
    }

    private bool IsInWord(ReadOnlySpan<char> text, int position)
    {
        for (var start = 0; start <= position; start++)
        {
            for (var end = Math.Max(position + 1, start + ShortestPart); end <= text.Length; end++)
            {
                if (Contains(text[start..end]))
                    return true;
            }
        }
        return false;
    }
}
