namespace Wenxi.Segmentation.Dictionary;

/// <summary>
/// A character's entry in <see cref="SectionId.CharacterCodes"/>: a dense code, the frequent characters first so that
/// their table rows share cache lines, and two class bits.
/// </summary>
internal static class CharacterCode
{
    /// <summary>The code of characters that are in no word; it ends a block. Never a label in the trie.</summary>
    public const ushort Outside = 0;

    /// <summary>The code of every character of the block class without data of its own. Has a cell below the root, without children.</summary>
    public const ushort Unknown = 1;

    /// <summary>The first code that belongs to one character.</summary>
    public const ushort First = 2;

    /// <summary>
    /// Set if the character may stand in a block that goes to the lattice: in jieba's table [\u4E00-\u9FD5a-zA-Z0-9+#&amp;._%-],
    /// in the folded one all Han characters of the basic plane and full-width letters and digits, too.
    /// </summary>
    public const ushort BlockBit = 0x8000;

    /// <summary>Set if the character is Han and in a run of unknown words goes to the boundary HMM.</summary>
    public const ushort HanBit = 0x4000;

    public const ushort CodeMask = 0x3FFF;

    public static bool IsInJiebaBlock(char c) => IsJiebaHan(c) || char.IsAsciiLetterOrDigit(c) || c is '+' or '#' or '&' or '.' or '_' or '%' or '-';

    /// <summary>jieba's Han class: the Unified Ideographs of Unicode 8, without 〇 and without any extension.</summary>
    public static bool IsJiebaHan(char c) => c is >= '\u4E00' and <= '\u9FD5';

    /// <summary>
    /// Han characters of the basic plane: unified ideographs, extension A, compatibility ideographs, Kangxi radicals, 々
    /// and 〇. Asked about a character of a block: which of them stand in blocks, the table in use says.
    /// </summary>
    public static bool IsHan(char c) =>
        c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or (>= '\uF900' and <= '\uFAFF')
            or (>= '\u2F00' and <= '\u2FD5') or '々' or '〇';

    /// <summary>Latin letters and digits, full-width ones included. Asked about a character of a block, as <see cref="IsHan"/>.</summary>
    public static bool IsAlphanumeric(char c) =>
        char.IsAsciiLetterOrDigit(c) || c is (>= '０' and <= '９') or (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ');
}
