using Wenxi.Segmentation.Dictionary;

namespace Wenxi.DictionaryCompiler;

/// <summary>
/// The second character table: traditional, compatibility and full-width characters have the code of the character that
/// the word list writes, and all Han characters stand in blocks.
/// </summary>
/// <remarks>
/// A traditional character is also a simplified one of its own where words with it would be lost by folding: 乾隆 has no
/// twin 干隆. It keeps its own code if those words are frequent (<see cref="LostFrequencyThatKeeps"/>): 乾 (3,597) and
/// 吒 of 哪吒 (108); the next is 徵 (75), in names only, and all others together lose 687 of 60 million.
/// Characters without any data share the code of one typical rare character, so that one of them in a run of unknown
/// characters does not make every path of the boundary HMM impossible.
/// </remarks>
internal sealed class FoldedCharacterCodes
{
    private const long LostFrequencyThatKeeps = 100;

    private const char Zero = '〇', ZeroAsWritten = '零';
    private const int FullWidthOffset = '！' - '!';

    private readonly WordList _words;
    private readonly CharacterCodeTable _codes;
    private readonly Dictionary<char, char> _foldings;
    private readonly HashSet<char> _kept;
    private readonly char _typicalRare;

    private FoldedCharacterCodes(WordList words, BoundaryModel boundaries, CharacterCodeTable codes, SourceFile simplified, SourceFile unified)
    {
        _words = words;
        _codes = codes;
        _foldings = ReadSimplified(simplified);
        _kept = FindKept();
        foreach ((char from, char to) in ReadUnified(unified))
            _foldings.TryAdd(from, to);
        _foldings[Zero] = ZeroAsWritten;
        _typicalRare = FindTypicalRare(boundaries);
    }

    /// <summary>The table, in the form of <see cref="SectionId.CharacterCodes"/>, and the code that all characters without data share.</summary>
    public static (ushort[] Entries, ushort SharedCode) Build(WordList words, BoundaryModel boundaries, CharacterCodeTable codes, SourceFile simplified, SourceFile unified)
    {
        var folding = new FoldedCharacterCodes(words, boundaries, codes, simplified, unified);
        var table = new ushort[char.MaxValue + 1];
        for (int c = 0; c <= char.MaxValue; c++)
            table[c] = folding.Entry((char)c);
        return (table, Math.Max(codes[folding._typicalRare], CharacterCode.Unknown));
    }

    private ushort Entry(char c)
    {
        if (CharacterCode.IsHan(c))
            return (ushort)(HanCode(c) | CharacterCode.BlockBit | CharacterCode.HanBit);

        char written = CharacterCode.IsAlphanumeric(c) && !char.IsAscii(c) ? (char)(c - FullWidthOffset) : c;
        return CharacterCode.IsInJiebaBlock(written) ? (ushort)(_codes[written] | CharacterCode.BlockBit) : _codes[c];
    }

    private ushort HanCode(char c)
    {
        // A compatibility ideograph stands for a unified one, which may be traditional: two steps at most.
        char folded = Fold(Fold(c));
        foreach (ushort code in (ReadOnlySpan<ushort>)[_codes[folded], _codes[c], _codes[_typicalRare]])
        {
            if (code >= CharacterCode.First)
                return code;
        }

        return CharacterCode.Unknown;
    }

    private char Fold(char c) => _kept.Contains(c) ? c : _foldings.GetValueOrDefault(c, c);

    private static Dictionary<char, char> ReadSimplified(SourceFile source)
    {
        var foldings = new Dictionary<char, char>();
        foreach (SourceLine line in source.Lines())
        {
            string[] fields = line.Fields('\t', 2, "traditional character, simplified characters separated by spaces");
            string first = fields[1].Split(' ')[0];
            // Pairs with a character outside the basic plane cannot be one code unit each.
            if (fields[0].Length == 1 && first.Length == 1 && fields[0] != first)
                foldings[fields[0][0]] = first[0];
        }

        return foldings;
    }

    private static IEnumerable<(char From, char To)> ReadUnified(SourceFile source)
    {
        foreach (SourceLine line in source.Lines('#'))
        {
            string[] fields = line.Fields('\t', 2, "compatibility ideograph, unified ideograph");
            yield return (line.SingleCharacter(fields[0]), line.SingleCharacter(fields[1]));
        }
    }

    private HashSet<char> FindKept()
    {
        var lost = new Dictionary<char, long>();
        foreach ((string word, (int frequency, _)) in _words.Words)
        {
            string folded = string.Concat(word.Select(c => _foldings.GetValueOrDefault(c, c)));
            if (word.Length == 1 || folded == word || _words.Words.ContainsKey(folded))
                continue;
            foreach (char c in word.Where(_foldings.ContainsKey).Distinct())
                lost[c] = lost.GetValueOrDefault(c) + frequency;
        }

        return [.. lost.Where(pair => pair.Value >= LostFrequencyThatKeeps).Select(pair => pair.Key)];
    }

    /// <summary>
    /// Of the characters that the word list lacks and the boundary HMM knows in all four states, the one nearest to their
    /// mean; a word list without any has no use for one.
    /// </summary>
    private char FindTypicalRare(BoundaryModel boundaries)
    {
        HashSet<char> inWords = [.. _words.Words.Keys.SelectMany(word => word)];
        (char Character, double[] Row)[] rare =
        [
            .. boundaries.Emissions
                .Where(pair => CharacterCode.IsHan(pair.Key) && !inWords.Contains(pair.Key) && !pair.Value.Contains(BoundaryModel.Impossible))
                .Select(pair => (pair.Key, pair.Value)),
        ];
        if (rare.Length == 0)
            return '\0';

        double[] mean = [.. Enumerable.Range(0, BoundaryModel.States.Length).Select(state => rare.Average(character => character.Row[state]))];
        return rare.MinBy(character => character.Row.Zip(mean, (a, b) => (a - b) * (a - b)).Sum()).Character;
    }
}
