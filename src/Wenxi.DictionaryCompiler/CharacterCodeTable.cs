using Wenxi.Segmentation.Dictionary;

namespace Wenxi.DictionaryCompiler;

/// <summary>Gives every character that has data a dense code, the most used characters first.</summary>
internal sealed class CharacterCodeTable
{
    private readonly ushort[] _codes = new ushort[char.MaxValue + 1];

    private CharacterCodeTable(int count)
    {
        Count = count;
    }

    /// <summary>Number of codes, those of no one character included: codes are 0 … Count − 1.</summary>
    public int Count { get; }

    public ushort this[char c] => (ushort)(_codes[c] & CharacterCode.CodeMask);

    public ReadOnlySpan<ushort> Entries => _codes;

    /// <param name="weights">How much each character is used; characters with the same weight are ordered by code unit.</param>
    /// <param name="isWord">Characters that are words come before all that are not.</param>
    /// <param name="marksClasses">Whether to set <see cref="CharacterCode.BlockBit"/> on jieba's block class and <see cref="CharacterCode.HanBit"/> on its Han class.</param>
    public static CharacterCodeTable Rank(IReadOnlyDictionary<char, long> weights, Predicate<char> isWord, bool marksClasses)
    {
        char[] ranked = [.. weights.OrderByDescending(pair => isWord(pair.Key)).ThenByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Select(pair => pair.Key)];
        int count = ranked.Length + CharacterCode.First;
        if (count > TrieCell.FreeLabel)
            throw new InvalidOperationException($"{count} characters do not fit into {CharacterCode.CodeMask} codes.");

        var table = new CharacterCodeTable(count);
        for (int i = 0; i < ranked.Length; i++)
            table._codes[ranked[i]] = (ushort)(i + CharacterCode.First);

        if (marksClasses)
        {
            for (int c = 0; c <= char.MaxValue; c++)
            {
                if (!CharacterCode.IsInJiebaBlock((char)c))
                    continue;
                if (table._codes[c] == CharacterCode.Outside)
                    table._codes[c] = CharacterCode.Unknown;
                table._codes[c] |= CharacterCode.BlockBit;
                if (CharacterCode.IsJiebaHan((char)c))
                    table._codes[c] |= CharacterCode.HanBit;
            }
        }

        return table;
    }

    /// <summary>Gives a character without a code that of another one, so that words are found in either writing.</summary>
    public void Share(char character, char with)
    {
        if (_codes[character] == CharacterCode.Outside)
            _codes[character] = _codes[with];
    }

    public ushort[] Encode(string word) => Array.ConvertAll(word.ToCharArray(), c => this[c]);
}
