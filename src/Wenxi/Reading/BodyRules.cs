using System.Text.RegularExpressions;

namespace Wenxi.Reading;

/// <summary>
/// Takes lines out of a body that are about the article and not in it: repeated headline, date line, byline, editors,
/// notices, prompts.
/// </summary>
internal static partial class BodyRules
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace;
    private const int HeadLines = 8;
    private const int LinesOfLead = 3;
    private const int LongestDateLine = 80;
    private const int LongestBesideDate = 40;
    private const int LongestEdgeLink = 40;

    private const int LongestOthersHeading = 24;

    // Disclaimers are paragraphs, articles are longer.
    private const int LongestEndMark = 600;
    private const int LongestAside = 60;

    // A mark of the end counts only if little follows: 责任编辑 may also stand above a text.
    private const double LargestTail = 0.3;

    public static List<BodyLine> Clean(IReadOnlyList<BodyLine> body, string? title)
    {
        var lines = body.Where(line => !IsAside(line.Text)).Select(TrimPrompt).Where(line => line.Text.Length > 0).ToList();
        CutHead(lines, title);
        CutTail(lines);
        return lines;
    }

    /// <summary>Whether the line is one of those under which no more of the article follows: editors, notices, related links.</summary>
    public static bool EndsArticle(string line) => line.Length <= LongestEndMark && EndMark.IsMatch(line);

    /// <summary>Whether the line is the heading of something else: comments, lists of other articles, rankings.</summary>
    public static bool BeginsOthers(string line) => line.Length <= LongestOthersHeading && OthersHeading.IsMatch(line);

    // A number alone may number a section.
    private static bool IsAside(string line) => line.Length <= LongestAside && Aside.IsMatch(line) && line.Any(char.IsLetter);

    private static BodyLine TrimPrompt(BodyLine line) => line with { Block = line.Block with { Text = TrailingPrompt.Replace(line.Text, "") } };

    private static void CutHead(List<BodyLine> lines, string? title)
    {
        // What stands above the date line belongs to it: the name of the medium, a column. A sentence does not.
        var above = lines.Take(HeadLines).TakeWhile(line => CanStandInHead(line.Text)).ToList();
        lines.RemoveRange(0, above.FindLastIndex(line => IsDateLine(line.Text)) + 1);

        var isInHead = true;
        var compactTitle = title is null ? null : Folding.Compact(title);
        for (int i = 0, seen = 0; i < lines.Count && seen < HeadLines; seen++)
        {
            isInHead = isInHead && lines[i].Text.Length <= LongestDateLine;
            if ((isInHead && IsHeadLine(lines[i], compactTitle)) || (seen < LinesOfLead && IsUnderLead(lines[i].Text)))
                lines.RemoveAt(i);
            else
                i++;
        }
    }

    private static bool IsHeadLine(BodyLine line, string? compactTitle) =>
        (compactTitle is not null && Folding.Compact(line.Text) == compactTitle)
        || Byline.IsAuthorLine(line.Text)
        || HeadNotice.IsMatch(line.Text)
        || (line.Block.IsMostlyLinks && line.Text.Length <= LongestEdgeLink);

    // A lead may stand above the date line; then no more than that and a summary is known to belong to the head.
    private static bool IsUnderLead(string line) => Summary.IsMatch(line) || (IsDateLine(line) && DateText.Find(line)?.Time.HasTime != false);

    // A date with a time, a label or a divider beside it: a heading may have a date, too.
    public static bool CanStandInHead(string line) => line.Length <= LongestDateLine && !line.Contains('。', StringComparison.Ordinal);

    public static bool IsDateLine(string line) => HasFullDate(line) || (line.Length <= LongestDateLine && ShortDate.IsMatch(line));

    private static bool HasFullDate(string line) =>
        DateText.Find(line) is { } date
        && (line.Length == date.Length
            || (line.AsSpan().IndexOfAny('。', '，') < 0
                && line.Length - date.Length <= LongestBesideDate
                && (date.Time.HasTime || DateLineLabel.IsMatch(line))));

    private static void CutTail(List<BodyLine> lines)
    {
        var total = lines.Sum(line => line.Text.Length);
        var after = 0;
        for (var i = lines.Count - 1; i > 0 && after <= total * LargestTail; i--)
        {
            // A long disclaimer is no text that follows.
            if (EndsArticle(lines[i].Text))
                lines.RemoveRange(i, lines.Count - i);
            else
                after += lines[i].Text.Length;
        }

        while (lines.Count > 1 && IsTailLine(lines[^1]))
            lines.RemoveAt(lines.Count - 1);
    }

    private static bool IsTailLine(BodyLine line) =>
        Byline.IsAuthorLine(line.Text) || (line.Block.IsMostlyLinks && line.Text.Length <= LongestEdgeLink);

    // Whole lines that are never part of a text, wherever they stand.
    [GeneratedRegex("""
        ^(?:
            [（(【\[]? \s* (?:本文)? (?:原标题|原標題|源标题) \s* [:：]? .*
          | (?> 分享到?|分享至|转发到?|轉發|我要分享|一键转发|收藏本文|收藏|举报|我要举报|反馈|打印(?:本页|本文|此页)?|关闭(?:窗口|本页)?|返回(?:顶部|上一页|列表)?|顶部
              | 字号|字体|調整字體|调整字体|评论|點讚|点赞|赞|打赏|加载中|大|中|小|复制链接|扫码阅读|听新闻|朗读|播报|语音播报|收听|展开全文|阅读全文|查看更多
              | 阅读原文|原文链接 | [\s:：.…、|/\[\]【】（）()0-9] ){1,40}
          | (?= .* (?:APP|App|客户端|客戶端|公众号|小程序) ) (?= .* (?:下载|下載|安装|手机查看|扫码|扫一扫|点击|點我|點擊|打开|立即|关注) ) .* [^。！？…”」]
          | (?:正在|内容|页面)?加载.{0,8}
          | .{0,20} 尽在 .{0,15} (?:APP|App|客户端) .{0,3}
          | 预览时标签不可点 | 继续滑动看下一个 | 轻触阅读原文 | (?:点击|戳|↑+|▲+)? (?:上方|下方|文末)? .{0,3} 蓝[字色] .{0,12} (?:关注|订阅) .{0,8}
          | 微信|微博|QQ空间|QQ好友|朋友圈|新浪微博
          | .{0,12} (?:微信扫一扫|扫一扫分享|分享至好友和朋友圈|二维码分享) .{0,12}
          | 广告|廣告|Advertisement|ADVERTISEMENT
        )$
        """, Options)]
    private static partial Regex Aside { get; }

    // Short lines between headline and text.
    [GeneratedRegex("""
        ^(?:
            (?:发布于|發布於|字号|来源|來源|稿源|文章来源|信息来源|浏览次数|阅读数|发布时间|当前位置|您的?所?在的?位置|您的当前位置) \s* [:：]
          | 点击(?:进入|查看|收听|下载)
        ) .{0,40}$
        """, Options)]
    private static partial Regex HeadNotice { get; }

    [GeneratedRegex(@"^(?:内容)?摘要\s*[:：]", Options)]
    private static partial Regex Summary { get; }

    [GeneratedRegex("""
        ^[（(【\[●■◆*\s]*(?:纠错[】\]\s]*)?[（(【\[●■◆*\s]*(?:
            (?:责任编辑|責任編輯|责编|責編|责任校对|编辑|編輯|编审|校对|网络编辑|值班编辑|执行编辑) \s* [:：|｜丨/／] .{0,40}
          | (?:本文来源|文章来源) \s* [:：] .{0,60}
          | (?:免责|免責|特别|特別|版权|版權|郑重|鄭重|风险提示及免责)? (?:声明|聲明)
            (?:\s* [:：] .* (?:版权|版權|转载|轉載|观点|觀點|立场|立場|投资|投資|参考|參考|上传|删除|侵权) .*)?
          | 正文已结束 .*
          | Notice: \s+ The \s content \s above .*
          | .{0,20} (?:版权说明|版权声明|版權聲明|免责声明|免責聲明|免责条款|特别声明|法律声明) \s* [:：] .*
          | .{0,6} 凡 (?:本|注明|标注|署名|来源) .{0,40} (?:来源|作品|稿件|转载|版权) .*
          | .{0,8} (?:声明|聲明) \s* [:：] .* (?:转载|轉載|版权|版權|观点|立场|投资建议|仅供参考|自行承担|侵权) .*
          | .{0,30} 纯属作者 .{0,4} 个人 (?:观点|意见) .*
          | .{0,4} 著作[权權]归 .{0,10} 所有 .*
          | .{0,10} (?:仅代表作者|不代表本|不代表.{2,8}(?:立场|观点|立場|觀點)) .*
          | (?:相关阅读|相关新闻|相关链接|相关报道|推荐阅读|延伸阅读|更多阅读|热门推荐|猜你喜欢|为您推荐|热点推荐
              |延伸閱讀|相關新聞|熱門點閱|關鍵字|关键词|关键字|上一篇|下一篇|标签|標籤) (?:[\s:：】] .{0,60})?
          | (?:长按|扫描|扫码|识别|关注|点击) .{0,12} (?:二维码|QR码|公众号|关注我们) .{0,20}
          | .{0,45} (?:未经|未經) .{0,12} (?:许可|授权|允许|許可|授權|同意)
            .{0,10} (?:转载|轉載|转发|摘编|使用|复制|請勿|请勿|不得|严禁|禁止) .{0,60}
          | .{0,10} (?:转载|轉載) (?:请|請|须|需) .{0,60}
        )[】）)\]]*$
        """, Options)]
    private static partial Regex EndMark { get; }

    [GeneratedRegex("""
        ^[【\[「\s]*(?:
            (?:全部|最新|热门|熱門|精彩|网友|網友|发表|發表|我要|文明|精选|用户|登录)? (?:评论|評論|跟贴|跟帖|留言|回复) (?:区|列表|\s*[（(]?\s*[0-9]+\s*[）)]?|\s*[0-9]*\s*条)? .{0,3}
          | (?:[0-9]+) \s* (?:条|則|个)? (?:评论|評論|回复|留言|跟帖)
          | .{0,4}(?:相关|相關|推荐|推薦|更多|热门|熱門|延伸|精彩|最新|关联) (?:的)? (?:阅读|閱讀|文章|新闻|新聞|资讯|資訊|报道|報導|內容|内容|视频|影片|专题|话题|链接|推荐|推薦|消息|商品|博文|帖子|主题)
          | (?:为您|为你|为你|為您|為你|编辑|小编|智能|相关|今日|频道|热点|个性化|猜你|主编)?\s*(?:推荐|推薦)
          | .{0,4}(?:感兴趣|感興趣)(?:的|的文章|的内容)?
          | (?:24|48|72)?\s*(?:小时|小時|今日|本周|一周|月|周|日|人气|點擊|点击|阅读|热点|热文|热帖|新闻|新聞|博客|文章|财经|总)\s*(?:排行榜?|热榜|熱榜|热文|热点|榜|排名)
          | (?:猜你喜欢|大家都在看|大家還看|其他人也看|看了又看|换一换|热文|热榜|今日热点|热点图片|热图|图片新闻|精彩图片|热搜|友情链接|作者最新文章|作者其他文章|最新文章|往期回顾|往期精彩|更多精彩|上一篇|下一篇|上一條|下一條|广告)
        )[】\]」\s:：>》…»]*$
        """, Options)]
    private static partial Regex OthersHeading { get; }

    // 02-18 08:04 发布于：浙江省; 2小时前
    [GeneratedRegex("^(?:.{0,12}[^0-9])?(?:[01]?[0-9][-/月][0-3]?[0-9]日? ?[0-9]{1,2}:[0-9]{2}|(?:昨天|今天|前天) ?[0-9]{1,2}:[0-9]{2}|(?:[0-9]+|[半一两兩]) ?(?:秒|分钟|个?小时|天|分鐘|小時|周|週)前|刚刚|剛剛)(?![0-9])[^。，！？]{0,30}$", RegexOptions.CultureInvariant)]
    private static partial Regex ShortDate { get; }

    // A link of the site that stands inside the last paragraph.
    [GeneratedRegex(@"(?: 返回 .{1,6} [，,]? 查看更多 | 【下载地址】 ) \s* $", Options)]
    private static partial Regex TrailingPrompt { get; }

    [GeneratedRegex("[·|丨] | 星期 | 来源|來源|作者|编辑|記者|记者|发布|發布|发表|發表|时间|時間|更新|阅读|浏览|评论|字号", Options)]
    private static partial Regex DateLineLabel { get; }
}
