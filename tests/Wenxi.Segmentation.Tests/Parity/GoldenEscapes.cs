using System.Globalization;
using System.Text;

namespace Wenxi.Segmentation.Tests.Parity;

/// <summary>The escapes that tests/oracle/make_golden.py writes.</summary>
internal static class GoldenEscapes
{
    private const string WordSeparator = " / ";

    /// <summary>Words without tags: <c>一 / 二</c>.</summary>
    public static string[] Words(string shown) =>
        shown.Length == 0 ? [] : [.. shown.Split(WordSeparator).Select(Word)];

    /// <summary>Words with tags: <c>一/m 二/m</c>; each as word, line feed, tag, which no escaped word contains.</summary>
    public static string[] TaggedWords(string shown) =>
        shown.Length == 0 ? [] : [.. shown.Split(' ').Select(TaggedWord)];

    public static string Tagged(string word, string? tag) => $"{word}\n{tag}";

    public static string Unescape(string shown)
    {
        var text = new StringBuilder(shown.Length);
        for (int i = 0; i < shown.Length; i++)
        {
            if (shown[i] != '\\')
            {
                text.Append(shown[i]);
                continue;
            }

            i++;
            switch (shown[i])
            {
                case 'u':
                    text.Append((char)ushort.Parse(shown.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                    i += 4;
                    break;
                case 'r':
                    text.Append('\r');
                    break;
                case 'n':
                    text.Append('\n');
                    break;
                case 't':
                    text.Append('\t');
                    break;
                default:
                    text.Append(shown[i]);
                    break;
            }
        }

        return text.ToString();
    }

    private static string Word(string shown) => shown == "∅" ? "" : Unescape(shown.Replace('␣', ' '));

    private static string TaggedWord(string shown)
    {
        int slash = shown.LastIndexOf('/');
        return Tagged(Word(shown[..slash]), shown[(slash + 1)..]);
    }
}
