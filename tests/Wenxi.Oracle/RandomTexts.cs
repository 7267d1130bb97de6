namespace Wenxi.Oracle;

/// <summary>Seeded strings of pieces that jieba treats differently, a few kinds of piece to a string.</summary>
internal sealed class RandomTexts
{
    private const int LongTextEvery = 200;

    private const string CommonHan = "的一是了我不人在他有这个上们来到时大地为子中你说生国年着就那和要她出也得里后自以会家可下而过天去能对小多然于心学么之都好看起发当没成只如事把还用第样道想作种开美总从无情己面最女但现前些所同日手又行意动方期它头经长儿回位分爱老因很给名法间斯知世什两次使身者被高已亲其进此话常与活正感";
    private const string Surnames = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文";
    private const string GivenNames = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉萍红玲芬淑兰凤洁梅琳素云莲真环雪荣爱妹霜香月莺媛瑞凡佳嘉琼勤珍贞莉晴雯梓涵浩轩宇泽雨";
    private const string Traditional = "臺灣學國對時開關龍門貓號證體發電車書長東見說話語讀寫聽買賣錢銀醫藥廣場氣風雲個們這裡後會過還為與從來樣";
    private static readonly string[] Spaces =
    [
        "\r\n", "\r", "\n", "\t", "\v", "\f", " ", "  ", "\u001C", "\u001D", "\u001E", "\u001F", "\u0085", "\u00A0", "\u1680",
        "\u180E", "\u2000", "\u2009", "\u200A", "\u200B", "\u2028", "\u2029", "\u202F", "\u205F", "\u3000", "\uFEFF", "\n\r",
    ];
    private static readonly string[] Emoji =
        ["😀", "🙏", "👨\u200D👩\u200D👧\u200D👦", "🏳️\u200D🌈", "🇨🇳", "👍🏽", "❤️", "1️⃣", "☀"];

    private readonly Random _random;
    private readonly string[] _words;
    private readonly string[] _mixedWords;
    private readonly Func<string>[] _pieces;

    /// <param name="seed">The same seed gives the same texts.</param>
    /// <param name="ownWords">More words to put into the texts, whole, cut and doubled.</param>
    public RandomTexts(int seed, params IReadOnlyList<string> ownWords)
    {
        _random = new Random(seed);
        string wordList = Path.Combine(Repository.Root, "dictionaries", "jieba", "dict.txt");
        _words = [.. File.ReadLines(wordList).Select(line => line.Split(' ')[0])];
        _mixedWords = [.. _words.Where(word => word.Any(char.IsAscii))];
        _pieces = [.. Pieces(), .. ownWords.Count == 0 ? [] : PiecesOf(ownWords)];
    }

    public string[] Take(int count)
    {
        var texts = new string[count];
        for (int i = 0; i < count; i++)
            texts[i] = Next(i % LongTextEvery == 0 ? 600 : 24);
        return texts;
    }

    private string Next(int atMostPieces)
    {
        Func<string>[] kinds = [.. Enumerable.Range(0, _random.Next(1, 6)).Select(_ => Choose(_pieces))];
        return string.Concat(Enumerable.Range(0, _random.Next(1, atMostPieces + 1)).Select(_ => Choose(kinds)()));
    }

    // Rare Han are kept few: each one that posseg's tables lack costs Python 10 ms, as it tries all 256 × 256 transitions.
    private Func<string>[] Pieces() =>
    [
        () => Choose(_words),
        () => Choose(_words) + Choose(_words),
        () => Choose(_words)[1..],
        () => Choose(_words)[..1],
        () => Choose(_words)[..^1],
        () => Choose(_mixedWords),
        () => Choose(_mixedWords)[..^1],
        () => Characters(CommonHan, 6),
        () => Characters(CommonHan, 6),
        () => new string(Choose(CommonHan), _random.Next(1, 9)),
        () => CodePoints(0x4E00, 0x9FD5, 2),
        () => CodePoints(0x9FD0, 0x9FFF, 2),
        () => CodePoints(0x3400, 0x4DBF, 2),
        () => CodePoints(0x20000, 0x2A6DF, 2),
        () => CodePoints(0xF900, 0xFAD9, 1),
        () => Characters(Surnames, 1) + Characters(GivenNames, 2),
        () => Characters(Surnames, 2) + Characters(CommonHan, 2),
        () => Characters(Traditional, 4),
        () => Characters("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", 6),
        () => Characters("0123456789", 5),
        () => $"{_random.Next(1000)}.{_random.Next(100)}{Choose(["", "%", ".", ".5", "%%", "a"])}",
        () => Characters("aB1.%", 5),
        () => Characters("+#&._%-", 4),
        () => Characters("，。！？、；：“”‘’（）《》…—·,!?;:()[]{}<>/\\|'\"`~@$^*=", 3),
        () => Choose(Spaces),
        () => Choose(Emoji),
        () => Characters("\0\u0001\u0007\b\u000E\u001B\u007F\u0080\u009F\u00AD\u200E\u202E\uFFFD\uFFFE\uFFFF", 2),
        () => Characters("ＡＢＺａｂｚ０１９％＋．＆　", 4),
        () => Characters("\uD800\uD83D\uDBFF\uDC00\uDE00\uDFFF", 2),
        () => Characters("〇々〆ヶひらカタ한글ЖжΩαγéßİı٣३①Ⅷ㐂\u0301\u3099\uFE0F", 3),
    ];

    // Several times, so that most texts have some.
    private Func<string>[] PiecesOf(IReadOnlyList<string> ownWords) =>
    [
        () => Choose(ownWords),
        () => Choose(ownWords),
        () => Choose(ownWords) + Choose(ownWords),
        () => Choose(ownWords)[1..],
        () => Choose(ownWords)[..^1],
        () => Choose(ownWords) + Characters(CommonHan, 1),
        () => Characters(CommonHan, 1) + Choose(ownWords),
    ];

    private string Characters(string alphabet, int atMost) =>
        string.Concat(Enumerable.Range(0, _random.Next(1, atMost + 1)).Select(_ => Choose(alphabet)));

    private string CodePoints(int first, int last, int atMost) =>
        string.Concat(Enumerable.Range(0, _random.Next(1, atMost + 1)).Select(_ => char.ConvertFromUtf32(_random.Next(first, last + 1))));

    private T Choose<T>(IReadOnlyList<T> list) => list[_random.Next(list.Count)];

    private char Choose(string alphabet) => alphabet[_random.Next(alphabet.Length)];
}
