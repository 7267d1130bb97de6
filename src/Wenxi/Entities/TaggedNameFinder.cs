using Wenxi.Segmentation;

namespace Wenxi.Entities;

/// <summary>
/// Finds names by the tags of the tokens, with care for neighbours: names joined by a dot or a hyphen, names with an
/// organisation suffix, names cut into several tokens, short names beside a title.
/// </summary>
internal readonly ref struct TaggedNameFinder
{
    // Two to four characters are a Chinese or Korean name; a longer "nr" of the word list is no such name.
    private const int LongestFullName = 4;
    private const int MostWordsInOrganization = 4;

    private readonly string _text;
    private readonly ReadOnlySpan<Token> _tokens;
    private readonly List<Mention> _taken;

    public TaggedNameFinder(string text, ReadOnlySpan<Token> tokens, List<Mention> taken)
    {
        _text = text;
        _tokens = tokens;
        _taken = taken;
    }

    public List<Mention> Find()
    {
        var mentions = new List<Mention>();
        var taken = 0;
        var i = 0;
        while (i < _tokens.Length)
        {
            while (taken < _taken.Count && End(_taken[taken]) <= _tokens[i].Start)
                taken++;
            // Names never reach into a mention that is already there.
            var limit = taken < _taken.Count ? _taken[taken].Start : int.MaxValue;
            if (_tokens[i].End > limit || Match(i, limit) is not { } match)
            {
                i++;
                continue;
            }
            var start = _tokens[i].Start;
            var length = _tokens[match.End - 1].End - start;
            mentions.Add(new Mention(_text.Substring(start, length), match.Type, start, length, match.Confidence));
            i = match.End;
        }
        RetypeHeadsOfState(mentions);
        return mentions;
    }

    // 普京 is a place in the word list; 普京总统 says that it is a person, in the whole text.
    private static void RetypeHeadsOfState(List<Mention> mentions)
    {
        HashSet<string>? heads = null;
        foreach (var mention in mentions)
        {
            if (mention is { Type: EntityType.Person, Confidence: Confidences.HeadOfState })
                (heads ??= []).Add(mention.Text);
        }
        for (var i = 0; heads is not null && i < mentions.Count; i++)
        {
            if (mentions[i].Type == EntityType.Location && heads.Contains(mentions[i].Text))
                mentions[i] = mentions[i] with { Type = EntityType.Person, Confidence = Confidences.HeadOfState };
        }
    }

    private static int End(Mention mention) => mention.Start + mention.Length;

    private (int End, EntityType Type, double Confidence)? Match(int i, int limit)
    {
        if (!TokenTags.IsHan(Word(i)) || NameLists.CommonWords.Contains(Word(i)))
            return null;
        if (DottedNameEnd(i, limit) is var dotted and > 0)
            return (dotted, EntityType.Person, Confidences.DottedName);
        if (OrganizationEnd(i, limit) is var organization and > 0)
            return (organization, EntityType.Organization, Confidences.ComposedOrganization);
        if (JoinedPlaceEnd(i, limit) is var joined and > 0)
            return (joined, EntityType.Location, Confidences.JoinedPlace);
        if (NameLists.Organizations.Contains(Word(i)))
            return (i + 1, EntityType.Organization, Confidences.KnownOrganization);
        if (NameLists.Places.Contains(Word(i)))
            return (i + 1, EntityType.Location, Confidences.KnownPlace);
        if (_tokens[i].IsPlace() && i + 1 < _tokens.Length && Word(i + 1) is "总统" or "总理" or "首相")
            return (i + 1, EntityType.Person, Confidences.HeadOfState);
        if (_tokens[i].IsPlace() && _tokens[i].Length > 1)
            return (i + 1, EntityType.Location, Confidences.Place);
        if (_tokens[i].IsOrganization())
            return (i + 1, EntityType.Organization, Confidences.OrganizationWord);
        return _tokens[i].IsPerson() ? Person(i, limit) : null;
    }

    // 让·克洛德·容克: Han words around middle dots.
    private int DottedNameEnd(int i, int limit)
    {
        var end = i + 1;
        while (Within(end + 1, limit) && Word(end) is "·" or "・" or "•" or "‧" && TokenTags.IsHan(Word(end + 1)))
            end += 2;
        if (end == i + 1)
            return 0;
        while (Within(end, limit) && _tokens[end].IsPerson() && TokenTags.IsHan(Word(end)))
            end++;
        return end;
    }

    // 庆应|大学, 瓦格纳|集团, 日本|航空|公司: a name, nouns, an organisation suffix.
    private int OrganizationEnd(int i, int limit)
    {
        if (!StartsOrganization(i))
            return 0;
        for (var end = i + 1; end < i + MostWordsInOrganization && Within(end, limit) && _tokens[end].IsNominal(); end++)
        {
            if (NameLists.OrganizationSuffixes.Contains(Word(end)))
                return end + 1;
            if (NameLists.Places.Contains(Word(end)) || NameLists.Titles.Contains(Word(end)))
                return 0;
        }
        return 0;
    }

    private bool StartsOrganization(int i) =>
        Word(i).Length > 1
        && (_tokens[i].IsPlace() || _tokens[i].IsOrganization() || _tokens[i].IsPerson() || _tokens[i].Tag is "nz"
            || NameLists.Places.Contains(Word(i)) || NameLists.Organizations.Contains(Word(i)));

    // 印度-太平洋 is one place; 日本-北约 and 俄罗斯-乌克兰 are two names.
    private int JoinedPlaceEnd(int i, int limit) =>
        Within(i + 2, limit)
        && IsPlaceName(i) && Word(i + 1) is "-" or "－" or "–" or "—" && IsPlaceName(i + 2)
        && Word(i + 2)[^1] is '洋' or '海' or '湾'
            ? i + 3
            : 0;

    private bool IsPlaceName(int i) => TokenTags.IsHan(Word(i)) && (_tokens[i].IsPlace() || NameLists.Places.Contains(Word(i)));

    private (int End, EntityType Type, double Confidence)? Person(int i, int limit)
    {
        // 斯托尔|滕|贝格: neighbours tagged as names are the pieces of a foreign one, but 江泽民|李鹏 are two persons.
        var end = i + 1;
        while (!HasSurname(i) && Within(end, limit) && _tokens[end].IsPerson() && TokenTags.IsHan(Word(end)))
            end++;
        if (end > i + 1)
            return (end, EntityType.Person, Confidences.ForeignName);

        var length = _tokens[i].Length;
        if (length is 3 or LongestFullName && HasSurname(i))
            return (end, EntityType.Person, Confidences.FullName);
        if (length >= 2 && IsBesideTitle(i))
            return (end, EntityType.Person, Confidences.TitledName);
        return length >= 3 && _tokens[i].Tag is "nrt" ? (end, EntityType.Person, Confidences.ForeignName) : null;
    }

    private bool HasSurname(int i)
    {
        var word = Word(i);
        return word.Length >= 2 && word.Length <= LongestFullName
            && (NameLists.Surnames.Contains(word[..2]) || (word.Length < LongestFullName && NameLists.Surnames.Contains(word[..1])));
    }

    private bool IsBesideTitle(int i) =>
        (i > 0 && NameLists.Titles.Contains(Word(i - 1))) || (i + 1 < _tokens.Length && NameLists.Titles.Contains(Word(i + 1)));

    private bool Within(int i, int limit) => i < _tokens.Length && _tokens[i].End <= limit;

    private ReadOnlySpan<char> Word(int i) => _tokens[i].Slice(_text);
}
