using AngleSharp.Dom;

namespace Wenxi.Reading;

/// <summary>Reads a <see cref="ContainerHint"/> out of an element's name, class and id.</summary>
/// <remarks>
/// Sites call these parts alike, in English or pinyin. In a name of several words the last one that is known decides:
/// <c>article-share</c> is the share buttons of an article, <c>sidebar-article</c> is an article.
/// </remarks>
internal static class ContainerNames
{
    private const int LongestWord = 24;
    private const int LongestNames = 200;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> BesideElements = Words("nav footer aside menu dialog");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> BesideWords = Words("""
        comment comments cmt pinglun reply replies discuss gentie sidebar sider related relate relation relevant xiangguan recommend
        recommends recommended rec recommendation tuijian guess hot hots hotnews rank ranking rankings popular mostread latest footer foot copyright
        nav navbar navigation menu breadcrumb breadcrumbs crumb crumbs crumbs location weizhi share shares social sharebar sharebox bdsharebuttonbox
        ad ads adv advert advertisement banner promo promotion sponsor login register dialog modal popup pop toast tags tag keywords
        prev next pager pagination pages download app qrcode qr ewm erweima disclaimer statement shengming mianze
        feedback jubao report subscribe newsletter vote cookie cookies friendlink friendlinks links topbar toolbar toolbox
        widget contact profile related-news relatednews tuijianlist morenews readmore
        """);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> BodyWords = Words("""
        article articles artical content contents contentbox body text txt detail details main maincontent zhengwen neirong post entry story
        paragraph editor news doc page
        """);

    public static ContainerHint HintOf(IElement element)
    {
        if (BesideElements.Contains(element.LocalName))
            return ContainerHint.Beside;
        if (element.HasAttribute("itemprop") && element.GetAttribute("itemprop") == "articleBody")
            return ContainerHint.None;
        var (names, id) = (element.ClassName, element.Id);
        if (string.IsNullOrEmpty(names) && string.IsNullOrEmpty(id))
            return ContainerHint.None;
        var (beside, body) = (false, false);
        Look(names, ref beside, ref body);
        Look(id, ref beside, ref body);
        return beside && !body ? ContainerHint.Beside : ContainerHint.None;
    }

    private static void Look(string? names, ref bool beside, ref bool body)
    {
        if (names is null)
            return;
        var text = names.AsSpan(0, Math.Min(names.Length, LongestNames));
        foreach (var range in text.SplitAny(" \t\r\n\f"))
        {
            switch (LastKnown(text[range]))
            {
                case true:
                    beside = true;
                    break;
                case false:
                    body = true;
                    break;
            }
        }
    }

    // True for a word of BesideWords, false for one of BodyWords, null if no word is known.
    private static bool? LastKnown(ReadOnlySpan<char> name)
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
                var lower = word[..(end - start)];
                if (BesideWords.Contains(lower))
                    return true;
                if (BodyWords.Contains(lower))
                    return false;
            }

            end = start;
        }

        return null;
    }

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
