using System.Buffers;

namespace Wenxi.Segmentation.Shapes;

/// <summary>The last parts by which addresses and file names are told from other words with points in them.</summary>
internal static class NameEndings
{
    // Lower case, each between spaces. Domains that are also English words (in, is, it, me, my, no, so, to) are left out:
    // they end more sentences and identifiers than addresses in Chinese text.
    private const string Domains =
        " com net org edu gov mil int info biz cn hk tw mo io ai app dev cc tv co top xyz club vip shop site online tech wang ren"
        + " jp kr us uk de fr ru au ca eu sg es nl ch vn th ";

    private const string Files =
        " txt md csv tsv json xml yaml yml html htm css jsx tsx vue pdf doc docx xls xlsx ppt pptx wps rtf odt epub mobi"
        + " jpg jpeg png gif bmp svg webp ico psd tif tiff mp3 mp4 avi mkv mov wav flac wmv flv zip rar gz tar bz2 xz 7z exe dll"
        + " msi apk ipa dmg iso deb rpm jar war so py ipynb cs csproj sln fs vb cpp hpp cc java kt go rs rb php sh bat ps1 sql db"
        + " ini cfg conf toml log bak tmp dat bin ttf otf woff srt ass tex bib ";

    private const string Schemes = " http https ftp ftps sftp file ws wss git ssh magnet ed2k rtmp rtsp ";

    private const int Longest = 8;

    public static readonly SearchValues<char> LocalPartCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._%+-");

    public static readonly SearchValues<char> VersionCharacters = SearchValues.Create("0123456789.");

    /// <summary>Whether a word with points ends like a domain, in small letters: example.com, but not ASP.NET.</summary>
    public static bool IsDomain(ReadOnlySpan<char> word) => word.LastIndexOf('.') is > 0 and var dot && IsIn(Domains, word[(dot + 1)..]);

    public static bool IsFileName(ReadOnlySpan<char> word) => word.LastIndexOf('.') is >= 0 and var dot && IsFileExtension(word[(dot + 1)..]);

    /// <summary>Whether a word names a kind of files: pdf or PDF, but not the Json of System.Text.Json.</summary>
    public static bool IsFileExtension(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[Longest];
        return word.Length <= Longest
            && (!word.ContainsAnyInRange('a', 'z') || !word.ContainsAnyInRange('A', 'Z'))
            && IsIn(Files, lower[..word.ToLowerInvariant(lower)]);
    }

    public static bool IsDomainEnding(ReadOnlySpan<char> word) => IsIn(Domains, word);

    public static bool IsScheme(ReadOnlySpan<char> word) => IsIn(Schemes, word);

    private static bool IsIn(string list, ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || word.Length > Longest || word.Contains(' '))
            return false;
        for (int at = 0; list.AsSpan(at).IndexOf(word, StringComparison.Ordinal) is >= 0 and var found; at++)
        {
            at += found;
            if (list[at - 1] == ' ' && list[at + word.Length] == ' ')
                return true;
        }

        return false;
    }
}
