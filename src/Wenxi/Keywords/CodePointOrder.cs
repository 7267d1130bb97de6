namespace Wenxi.Keywords;

/// <summary>The order of Python's strings: by code point, where .NET's ordinal order puts characters above U+FFFF before U+E000.</summary>
internal static class CodePointOrder
{
    public static int Compare(string left, string right)
    {
        int at = left.AsSpan().CommonPrefixLength(right);
        if (at == left.Length || at == right.Length)
            return left.Length.CompareTo(right.Length);
        // The difference may lie in the second half of a surrogate pair.
        if (at > 0 && char.IsHighSurrogate(left[at - 1]) && (char.IsLowSurrogate(left[at]) || char.IsLowSurrogate(right[at])))
            at--;
        return CodePointAt(left, at).CompareTo(CodePointAt(right, at));
    }

    private static int CodePointAt(string text, int at) =>
        at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) ? char.ConvertToUtf32(text[at], text[at + 1]) : text[at];
}
