using System.Text.RegularExpressions;

namespace Wenxi.Reading;

/// <summary>Reads names of authors and sources out of lines such as <c>作者：弗林</c> or <c>2023-02-18 08:04 来源：新华社</c>.</summary>
internal static partial class Byline
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace;
    private const int LongestName = 20;
    private const int MostAuthors = 10;

    /// <summary>What stands between the parts of a line about an article.</summary>
    public static readonly char[] Dividers = [.. " \u3000·|丨：:>（）()“”【】《》-—/"];

    /// <summary>Whether the line only names the author, as under many articles.</summary>
    public static bool IsAuthorLine(string line) => AuthorLine.IsMatch(line);

    /// <summary>The names after 作者, 文/, 撰文, 执笔 and the like; empty if the line has none of these.</summary>
    public static IReadOnlyList<string> AuthorsIn(string line)
    {
        var match = AuthorLabel.Match(line);
        return match.Success ? Names(match.Groups["names"].Value) : [];
    }

    /// <summary>The names after 记者 in a dateline: 新华社东京1月31日电（记者姜俏梅 郭丹）, 本报记者 陈智.</summary>
    public static IReadOnlyList<string> ReportersIn(string line)
    {
        var match = Reporter.Match(line);

        // 记者 贾天勇 摄 names the photographer of a picture.
        if (!match.Success || match.Groups["names"].ValueSpan.TrimEnd() is [.., '摄' or '攝'])
            return [];
        return Names(WithoutPlace(match.Groups["names"].Value));
    }

    /// <summary>The names in the text of an element that is named for its author; empty if anything else stands there.</summary>
    /// <param name="text">The element's text.</param>
    /// <param name="except">Names of the site and the source, which stand there, too.</param>
    public static IReadOnlyList<string> OnlyNames(string text, IReadOnlyCollection<string> except)
    {
        var parts = NameSeparator.Split(WithoutPlace(Lead.Replace(text.Trim(Dividers), "")));
        var names = new List<string>();
        foreach (var part in parts)
        {
            var name = Role.Replace(part, "").Trim();
            if (name.Length == 0 || NoName.IsMatch(name) || except.Any(other => other.Contains(name, StringComparison.OrdinalIgnoreCase)))
                continue;
            if (!CanBeName(name))
                return [];
            if (!names.Contains(name))
                names.Add(name);
        }

        return names.Count <= MostAuthors ? names : [];
    }

    // 記者林曉舟／台北報導 and 記者林曉舟台北18日電: a place stands behind the names, in Taiwan's papers.
    private static string WithoutPlace(string names)
    {
        var match = PlaceBehind.Match(names);
        return match.Success ? match.Groups["names"].Value : names;
    }

    /// <summary>The names after 责任编辑, 编辑 and the like.</summary>
    public static IReadOnlyList<string> EditorsIn(string line)
    {
        var match = EditorLabel.Match(line);
        return match.Success ? Names(match.Groups["names"].Value) : [];
    }

    /// <summary>
    /// The names in （编译：…） at the end of a line, or in （编辑：…） if they are several: how some papers sign what they have put
    /// together. One editor is only on duty.
    /// </summary>
    public static IReadOnlyList<string> CompilersIn(string line)
    {
        var match = Compiler.Match(line);
        if (!match.Success)
            return [];
        var names = Names(match.Groups["names"].Value);
        return names.Count > 1 || match.Groups["compiled"].Success ? names : [];
    }

    /// <summary>The medium after 来源, or null.</summary>
    public static string? SourceIn(string line)
    {
        var match = SourceLabel.Match(line);
        return match.Success ? CleanSource(match.Groups["source"].Value) : null;
    }

    /// <summary>The medium in a value that is nothing else; null if it cannot be one.</summary>
    public static string? CleanSource(string value)
    {
        var text = value.Trim(Dividers);
        if (SourceIn(text) is { } labelled)
            return labelled;
        var end = text.IndexOf(' ', StringComparison.Ordinal);

        // Latin names have spaces of their own: EDN 电子技术设计.
        if (end > 0 && !char.IsAscii(text[end - 1]))
            text = text[..end];
        return text.Length is > 1 and <= LongestName && text.Any(char.IsLetter) && !NoSource.IsMatch(text) ? text : null;
    }

    /// <summary>Whether a text can be the name of a person: two to four Han characters, a transliterated or a Latin name.</summary>
    public static bool CanBeName(string text) =>
        text.Length is > 1 and <= LongestName && !NoName.IsMatch(text) && PersonName.IsMatch(text);

    private static List<string> Names(string text)
    {
        var names = new List<string>();
        foreach (var part in NameSeparator.Split(text))
        {
            var name = Role.Replace(part, "").Trim();
            if (name.Length == 0)
                continue;
            if (NoName.IsMatch(name))
                continue;
            if (!CanBeName(name))
                break;
            if (names.Count < MostAuthors && !names.Contains(name))
                names.Add(name);
        }

        return names;
    }

    [GeneratedRegex(@"^[（(【\[]? \s* (?:本文)? (?:作者|撰文|撰稿) \s* [:：|｜丨/／] \s* [^，。；]{2,40} [】）)\]]? $", Options)]
    private static partial Regex AuthorLine { get; }

    [GeneratedRegex("""
        (?: (?: (?<!图片|照片|摄影|图|画)作者 | 撰文|撰稿|执笔|執筆|采写|採寫|供稿|文字 | (?<![\p{L}\p{N}])文 ) \s* [:：|｜丨/／] \s*
          | (?<=[|丨]\s*)作者 \s*
          | (?<=[》）)（(])作者 \s+ | ^(?:作者|撰文) , \s+ )
        (?<names>(?: (?!职务|编辑|編輯|责编|責編|来源|來源) [^，。；：:|｜丨）)\]】] ){2,60})
        """, Options)]
    private static partial Regex AuthorLabel { get; }

    [GeneratedRegex(@"^(?<names>[^/／]+?) \s* (?: [/／] \s* .{0,8} (?:報導|报导|报道|報道|電|电) | \p{IsCJKUnifiedIdeographs}{2} [0-9]{1,2} 日 .{0,4} [電电讯訊] ) \s*$", Options)]
    private static partial Regex PlaceBehind { get; }

    [GeneratedRegex(@"^(?:作者|文|撰文|编译|責任記者|本报记者|记者|記者|\p{L}{2,6}(?:记者|記者)) \s* [:：/／|丨\s] \s*", Options)]
    private static partial Regex Lead { get; }

    // In brackets, alone on a line, or before 报道; elsewhere 记者 is a word of the sentence.
    [GeneratedRegex("""
          [（(【〔\[［] [^）)】〕]{0,20}? (?:记者|記者) \s* [:：]? \s* (?<names>[^，。；：:|丨）)\]】〕］“”《》]{2,40})
        | ^[^，。；]{0,12} (?:记者|記者) (?: \s+ | \s*[:：/／|丨]\s* ) (?<names>[^，。；：:|丨）)\]】“”《》]{2,40}?)
          (?: \s+ (?:每经|实习|责任)?(?:编辑|責編|责编|校对|摄影|图|视频) .* )? $
        | (?:记者|記者) \s* (?<names>[^，。；：:|丨）)\]】“”《》]{2,20}?) \s* (?:报道|報道|报导|報導)
        | [0-9]{1,2}日 (?:电|電|讯|訊) \s* [（(] (?<names>[^，。；：:|丨）)\]】“”《》]{2,20}) [）)]
        """, Options)]
    private static partial Regex Reporter { get; }

    [GeneratedRegex(@"(?:责任编辑|責任編輯|责编|責編|编辑|編輯) \s* [:：|｜丨/／] \s* (?<names>[^，。；：:|丨）)\]】]{2,40})", Options)]
    private static partial Regex EditorLabel { get; }

    [GeneratedRegex(@"[（(] \s* (?: 编辑|編輯 | (?<compiled>编译|編譯) ) \s* [:：] \s* (?<names>[^，。；：:（(）)]{2,30}) [）)] \s* $", Options)]
    private static partial Regex Compiler { get; }

    // The next label ends a source: 来源：样报网作者：林晓舟 is one line of many sites.
    [GeneratedRegex("""
          (?:来源|來源|稿源|转自|轉自|来自|(?<!\p{L})源) \s* [:：|｜丨/／] \s* (?<source>[^，。；|｜丨\]】【]{2,40}?)
          (?= \s* (?:作者|编辑|編輯|责编|責編|记者|記者|时间|時間|日期|字号|字體|字体|大字|小字|打印|收藏|访问|点击|點擊|浏览|阅读|评论|分享|举报|责任编辑|发布) | [，。；|｜丨\]】【] | $ )
        | (?: ^ | [\s|丨] ) 来源 \s* (?<source>[^\s，。；：:|丨\]】于]{2,20}) (?= \s* (?: [|丨] | $ ) )
        """, Options)]
    private static partial Regex SourceLabel { get; }

    [GeneratedRegex(@"\s* (?: [、，,;；&＆和/／] | \s ) \s*", Options)]
    private static partial Regex NameSeparator { get; }

    [GeneratedRegex("""
          ^(?:(?:首席|特约|实习|见习|驻\p{L}{1,4})?(?:记者|記者)|通讯员|特约|实习生|本报|撰稿人|作者) \s*
        | (?:整合|综合|整理|编译|編譯|报道|報導|報道|摄影报道|摄|攝|文/图|文图|发自.*|/文)$
        """, Options)]
    private static partial Regex Role { get; }

    [GeneratedRegex("""
        ^(?: \p{IsCJKUnifiedIdeographs}{2,6}
          | \p{IsCJKUnifiedIdeographs}{1,8} [·・•] [\p{IsCJKUnifiedIdeographs}·・•]{1,12}
          | \p{L} [\p{L}\p{M}\p{N}.'’_\-]{1,19} )$
        """, Options)]
    private static partial Regex PersonName { get; }

    [GeneratedRegex("""
          [网網报報社台站刊]$ | ^[0-9]+$ | ^(?:网络|综合|整理|佚名) | 责编|責編|快讯|快訊|即時|即时|中心$|编辑部|編輯部|小编|官方|转载|供图|新华|中新|校对|摄影|图片|图源|时间|日期|责任|审核|监制|视频|职务 | (?:记者|記者|编译|主笔|特约)$
        | ^(?:北京|上海|广州|深圳|香港|澳门|台北|天津|重庆|杭州|南京|武汉|成都|西安|长沙|郑州|济南|青岛|厦门|福州|昆明|海口|沈阳|大连|长春|太原|合肥|南昌|贵阳|兰州
            |西宁|银川|拉萨|南宁|宁波|苏州|石家庄|哈尔滨|乌鲁木齐|呼和浩特|东京|首尔|伦敦|巴黎|纽约|柏林|莫斯科|华盛顿|日内瓦|新加坡)$
        | 网易|本站|编辑|編輯|来源|來源|阅读|評論|评论|分享|原创|发布|發布|浏览|点击|字号|字體|更多|最新|文章|关注|微信|微博|举报|收藏|打印
        | 了解|获悉|注意|采访|调查|看到
        """, Options)]
    private static partial Regex NoName { get; }

    [GeneratedRegex("""
          ^作者 | ^(?:原创|综合|网络整理)$ | http | [0-9]{4} | [／/]
        | 阅读|浏览|评论|分享|字号|字體|收藏|关注|举报|打印|原创作者|优质原创|发布于|跟贴|参与|编辑|編輯|人气|最新|文章|点击|下载
        | ^(?:出版|更新|发布|發布|發佈|刊登|刊出|时间|時間|日期|撰文|首发|听报道|听新闻|聽新聞|朗读|收听|记者|記者)
        | 登录|注册|微信|QQ|发布时间|发表|广告|Facebook|Twitter|SHARE|正文|首页
        """, Options)]
    private static partial Regex NoSource { get; }
}
