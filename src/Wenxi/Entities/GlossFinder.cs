using Wenxi.Segmentation;

namespace Wenxi.Entities;

/// <summary>Finds names that the text itself glosses in Latin letters.</summary>
internal static class GlossFinder
{
    private const int ShortestName = 2;
    private const int LongestName = 24;
    private const int MostTokens = 8;

    public static List<Gloss> Find(string text, ReadOnlySpan<Token> tokens)
    {
        var glosses = new List<Gloss>();
        var known = new HashSet<string>();
        for (var i = 1; i < tokens.Length; i++)
        {
            if (text.AsSpan(tokens[i].Start, tokens[i].Length) is not ("（" or "("))
                continue;
            if (LatinName.Read(text, tokens[i].End) is { } latin
                && NameBefore(text, tokens[..i], latin.Form) is { } gloss
                && known.Add(gloss.Name))
                glosses.Add(new Gloss(gloss.Name, gloss.Type, latin.Text));
        }
        return glosses;
    }

    private static (string Name, EntityType Type)? NameBefore(string text, ReadOnlySpan<Token> tokens, LatinNameForm form)
    {
        var last = tokens[^1];
        var word = last.Slice(text);
        if (!TokenTags.IsHan(word) || NameLists.Titles.Contains(word))
            return null;
        if (last.IsOrganization() || NameLists.OrganizationSuffixes.ContainsEndOf(word))
            return Name(text, tokens, OrganizationStart(text, tokens), EntityType.Organization);
        if (form == LatinNameForm.Acronym)
            return null;

        var start = PersonStart(text, tokens);
        var isPlace = start == tokens.Length - 1 && (last.IsPlace() || NameLists.Places.Contains(word));
        var isTitled = start > 0 && NameLists.Titles.Contains(tokens[start - 1].Slice(text));
        if (isPlace && !isTitled)
            return Name(text, tokens, start, EntityType.Location);
        return form == LatinNameForm.Words ? Name(text, tokens, start, EntityType.Person) : null;
    }

    private static (string, EntityType)? Name(string text, ReadOnlySpan<Token> tokens, int start, EntityType type)
    {
        var from = tokens[start].Start;
        var length = tokens[^1].End - from;
        return length is >= ShortestName and <= LongestName ? (text.Substring(from, length), type) : null;
    }

    // 参加 | 北大西洋 理事会 （NAC）: nouns before the suffix belong to the name, the verb does not.
    private static int OrganizationStart(string text, ReadOnlySpan<Token> tokens)
    {
        var start = tokens.Length - 1;
        while (start > 0 && tokens.Length - start < MostTokens
            && tokens[start - 1].IsNominal() && TokenTags.IsHan(tokens[start - 1].Slice(text)))
            start--;
        return start;
    }

    // 北约 秘书长 | 斯托尔 滕 贝格 （Jens Stoltenberg）: pieces of a foreign name are tagged as names or are single characters.
    private static int PersonStart(string text, ReadOnlySpan<Token> tokens)
    {
        var start = tokens.Length - 1;
        while (start > 0 && tokens.Length - start < MostTokens && ContinuesPerson(text, tokens, start))
            start--;
        // 法国 马克龙: the country is no part of the name.
        while (start < tokens.Length - 1 && tokens[start].IsPlace() && tokens[start + 1].IsPerson())
            start++;
        return start;
    }

    private static bool ContinuesPerson(string text, ReadOnlySpan<Token> tokens, int start)
    {
        var previous = tokens[start - 1];
        var word = previous.Slice(text);
        if (IsNameJoiner(word))
            return start > 1 && TokenTags.IsHan(tokens[start - 2].Slice(text));
        if (IsNameJoiner(tokens[start].Slice(text)))
            return true;
        return TokenTags.IsHan(word)
            && !NameLists.Titles.Contains(word)
            && (previous.IsPerson() || previous.IsPlace() || previous.Tag is "nz" or "x" || (word.Length == 1 && !previous.IsFunctionWord()));
    }

    private static bool IsNameJoiner(ReadOnlySpan<char> word) => word is "·" or "・" or "•" or "‧" or "-" or "－";
}
