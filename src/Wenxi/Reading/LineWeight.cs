using System.Buffers;
using System.Text.RegularExpressions;

namespace Wenxi.Reading;

/// <summary>
/// How much a line speaks for the text around it being an article, in characters: sentences speak for it, links, buttons
/// and notices against it.
/// </summary>
internal static partial class LineWeight
{
    private const int LongestButton = 6;
    private const int MostOfALine = 400;
    private const int MostOfLinks = 40;
    private const int Notice = -60;

    // A mark of the end is one only under some text: the editor may be named above it.
    private const int LeastAboveEnd = 60;
    private const int LeastAboveOthers = 20;
    private const int UnderEnd = 4;
    private const int LongestDate = 40;

    private const int LeastVerses = 6;
    private const int ShortestVerse = 4;

    private static readonly SearchValues<char> Marks = SearchValues.Create("，。；：！？、“”「」…,;!?");

    /// <param name="page">The page.</param>
    /// <param name="first">The line after the headline; what stands above speaks for nothing.</param>
    public static int[] OfAll(PageText page, int first)
    {
        var lines = page.Lines;
        var weights = new int[lines.Count];
        var verses = Verses(page);
        var text = 0;
        var isUnderEnd = false;
        for (var i = 0; i < weights.Length; i++)
        {
            var weight = Of(lines[i]);
            if (verses[i] && !lines[i].IsMostlyLinks)
                weight = Math.Max(weight, lines[i].Text.Length / 2);
            if (text >= LeastAboveOthers && weight <= 0)
            {
                isUnderEnd = isUnderEnd || (text >= LeastAboveEnd && BodyRules.EndsArticle(lines[i].Text)) || BodyRules.BeginsOthers(lines[i].Text);

                // Teasers and comments have dates; an article has its own above its text.
                if (text >= LeastAboveEnd && IsDate(lines[i].Text))
                    weight = Notice;
            }

            if (weight > 0)
            {
                weight = i < first ? 0 : isUnderEnd ? weight / UnderEnd : weight;
                text += weight;
            }

            weights[i] = weight;
        }

        return weights;
    }

    // Many short lines side by side without marks, links or dates: verse, or an article set like one, as accounts on phones do.
    private static bool[] Verses(PageText page)
    {
        var verses = new bool[page.Lines.Count];
        var start = 0;
        for (var i = 0; i <= verses.Length; i++)
        {
            if (i < verses.Length && IsVerse(page.Lines[i]) && (i == start || page.AreSiblings(i - 1, i)))
                continue;
            if (i - start >= LeastVerses)
                Array.Fill(verses, true, start, i - start);
            start = i < verses.Length && IsVerse(page.Lines[i]) ? i : i + 1;
        }

        return verses;
    }

    private static bool IsVerse(TextBlock line) =>
        line.LinkLength == 0 && line.Kind == ParagraphKind.Paragraph && line.Text.Length >= ShortestVerse
        && Folding.IsHan(line.Text[0]) && !IsDate(line.Text) && !BodyRules.BeginsOthers(line.Text) && !BodyRules.EndsArticle(line.Text);

    private static bool IsDate(string line) =>
        line.Length <= LongestDate && line.AsSpan().IndexOfAnyInRange('0', '9') >= 0 && (DateText.Find(line) is not null || PageClock.IsMatch(line));

    private static int Of(TextBlock line)
    {
        if (line.IsMostlyLinks)
            return -Math.Min(line.Text.Length, MostOfLinks);
        if (SiteNotice.IsMatch(line.Text))
            return Notice;
        if (BodyRules.EndsArticle(line.Text))
            return -LongestButton;
        if (line.Kind == ParagraphKind.Preformatted)
            return Math.Min(line.Text.Length, MostOfALine);
        var own = Math.Min(line.Text.Length, MostOfALine) - line.LinkLength;
        if (line.Text.AsSpan().IndexOfAny(Marks) >= 0)
            return own;

        if (BodyRules.BeginsOthers(line.Text) || IsDate(line.Text))
            return -LongestButton;

        // A caption or a line of verse says little, a button nothing.
        return line.Text.Length <= LongestButton ? -1 : own / 4;
    }

    [GeneratedRegex("^.{0,20}(?:[0-9]+ ?(?:秒|分钟|分鐘|小时|小時|天|日|周|週|个月|個月|年) ?[前后]|(?:昨天|今天|前天)? ?[0-9]{1,2}:[0-9]{2}).{0,20}$", RegexOptions.CultureInvariant)]
    private static partial Regex PageClock { get; }

    // The foot of a site: licences, hotlines, rights.
    [GeneratedRegex("""
          (?i:copyright|all\ rights\ reserved|©) | 版权所有 | 版權所有 | ICP[备證证] | 公网安备 | 经营许可证 | 许可证(?:编?号|[：:]) | 不良信息举报
        | 举报(?:电话|邮箱|热线) | 网站地图 | 关于我们 | 联系我们 | 主办单位[：:] | 网站标识码 | 服务热线[：:] | 投稿邮箱 | 技术支持[：:]
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex SiteNotice { get; }
}
