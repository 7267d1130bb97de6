using AngleSharp.Dom;

namespace Wenxi.Reading;

/// <summary>Reads what an element is out of its name, class and id.</summary>
/// <remarks>
/// Sites call these parts alike, in English or pinyin. In a name of several words the last one that is known decides:
/// <c>article-share</c> is the share buttons of an article, <c>sidebar-article</c> is an article.
/// </remarks>
internal readonly record struct ContainerNames(ContainerHint Hint, NameRole Role)
{
    private const int LongestWord = 24;
    private const int LongestNames = 200;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> BesideElements =
        Words("nav footer aside menu dialog").GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly Dictionary<string, Meaning>.AlternateLookup<ReadOnlySpan<char>> Meanings = MakeMeanings();

    private enum Meaning
    {
        Beside,
        Body,
        Caption,
        Time,
        Author,
        Source,
    }

    public static ContainerNames Of(IElement element)
    {
        if (BesideElements.Contains(element.LocalName))
            return new(ContainerHint.Beside, NameRole.None);
        var role = element.LocalName == "time" ? NameRole.Time : NameRole.None;
        if (element.Attributes.Length == 0)
            return new(ContainerHint.None, role);
        var found = 0;
        foreach (var name in (ReadOnlySpan<string?>)[element.ClassName, element.Id, element.GetAttribute("itemprop")])
            Look(name, ref found);

        // One class is for the body and another for something else: text-share, or the body of a site that names it so.
        var hint = Has(found, Meaning.Beside) && !Has(found, Meaning.Body) ? ContainerHint.Beside
            : Has(found, Meaning.Caption) ? ContainerHint.Caption
            : ContainerHint.None;
        if (role == NameRole.None)
            role = Has(found, Meaning.Time) ? NameRole.Time : Has(found, Meaning.Source) ? NameRole.Source : Has(found, Meaning.Author) ? NameRole.Author : NameRole.None;
        return new(hint, role);
    }

    private static bool Has(int found, Meaning meaning) => (found & (1 << (int)meaning)) != 0;

    private static void Look(string? names, ref int found)
    {
        if (names is null)
            return;
        var text = names.AsSpan(0, Math.Min(names.Length, LongestNames));
        foreach (var range in text.SplitAny(" \t\r\n\f"))
        {
            if (LastKnown(text[range]) is { } meaning)
                found |= 1 << (int)meaning;
        }
    }

    private static Meaning? LastKnown(ReadOnlySpan<char> name)
    {
        Span<char> word = stackalloc char[LongestWord];
        var end = name.Length;
        while (end > 0)
        {
            if (!char.IsAsciiLetter(name[end - 1]))
            {
                end--;
                continue;
            }

            var start = end - 1;
            while (start > 0 && char.IsAsciiLetter(name[start - 1]) && !(char.IsAsciiLetterUpper(name[start]) && char.IsAsciiLetterLower(name[start - 1])))
                start--;
            if (end - start <= LongestWord)
            {
                name[start..end].ToLowerInvariant(word);
                if (Meanings.TryGetValue(word[..(end - start)], out var meaning))
                    return meaning;
            }

            end = start;
        }

        return null;
    }

    private static Dictionary<string, Meaning>.AlternateLookup<ReadOnlySpan<char>> MakeMeanings()
    {
        var meanings = new Dictionary<string, Meaning>(StringComparer.Ordinal);
        Add(Meaning.Beside, """
            comment comments cmt pinglun reply replies discuss gentie sidebar sider related relate relation relevant xiangguan recommend
            recommends recommended rec recommendation tuijian guess hot hots hotnews rank ranking rankings popular mostread latest footer foot copyright
            nav navbar navigation menu breadcrumb breadcrumbs crumb crumbs location weizhi share shares social sharebar sharebox bdsharebuttonbox
            ad ads adv advert advertisement banner promo promotion sponsor login register dialog modal popup pop toast tags tag keywords
            prev next pager pagination pages download app qrcode qr ewm erweima disclaimer statement shengming mianze
            feedback jubao subscribe newsletter vote cookie cookies friendlink friendlinks links topbar toolbar toolbox
            widget contact relatednews tuijianlist morenews readmore
            """);
        Add(Meaning.Body, """
            article articles artical articlebody content contents contentbox body text txt detail details main maincontent zhengwen neirong post entry story
            paragraph news doc page
            """);
        Add(Meaning.Caption, "caption figcaption pictext picnote imgdesc imgtitle imgnote picdesc photodesc tushuo");
        Add(Meaning.Time, "time date datetime pubtime pubdate publishtime publishdate posttime postdate published riqi shijian fabushijian");
        Add(Meaning.Author, "author authors authorname writer byline zuozhe reporter username");
        Add(Meaning.Source, "source sources laiyuan ly medianame copyfrom comefrom publisher nickname account");
        return meanings.GetAlternateLookup<ReadOnlySpan<char>>();

        void Add(Meaning meaning, string words)
        {
            foreach (var word in Words(words))
                meanings.Add(word, meaning);
        }
    }

    private static HashSet<string> Words(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
}
