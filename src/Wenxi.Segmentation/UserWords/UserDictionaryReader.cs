using System.Globalization;
using System.Text;

namespace Wenxi.Segmentation.UserWords;

/// <summary>Reads lines of jieba's format and of columns; collects entries and errors.</summary>
/// <remarks>
/// jieba takes a line apart with <c>^(.+?)( [0-9]+)?( [a-z]+)?$</c>: what does not look like a frequency or a tag belongs
/// to the word, so <c>Edu Trust认证 2000</c> and <c>Windows 8.1</c> are read as meant, and <c>hello world</c> is the word
/// hello with the tag world. The same here, but blanks around the word are dropped, with which it would never be found.
/// </remarks>
internal sealed class UserDictionaryReader(string source)
{
    private const int Columns = 4;
    private const char ByteOrderMark = '\uFEFF';

    // What a decoder writes for bytes that are no UTF-8; no word has it.
    private const char Replacement = '\uFFFD';

    private readonly List<UserWord> _words = [];
    private readonly List<UserDictionaryError> _errors = [];
    private readonly Dictionary<string, string> _tags = new(StringComparer.Ordinal);
    private int _lineNumber;

    public UserDictionaryReport Report() => new(UserDictionary.OfChecked([.. _words]), _errors);

    public void ReadAll(Stream stream)
    {
        // Not strict, so that one bad line does not hide the others.
        using var reader = new StreamReader(stream, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: false, leaveOpen: true);
        string text = reader.ReadToEnd();
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            Read(text.AsSpan(start, end - start));
            start = end + 1;
        }
    }

    public void Read(ReadOnlySpan<char> line)
    {
        _lineNumber++;
        // Trailing tabs stay: they say that the line has columns.
        ReadOnlySpan<char> content = line.TrimStart(ByteOrderMark).TrimStart().TrimStart(ByteOrderMark).TrimEnd("\r\n ");
        if (content.IsWhiteSpace())
            return;
        if (content.Contains(Replacement))
            AddError(line.ToString(), "the line is not UTF-8, or was not when it was saved", "save the text as UTF-8");
        else if (content.Contains('\t'))
            ReadColumns(content, line);
        else
            ReadJieba(content.TrimEnd(), line);
    }

    private void ReadJieba(ReadOnlySpan<char> content, ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> tag = LastField(content, char.IsAsciiLetterLower);
        ReadOnlySpan<char> rest = tag.IsEmpty ? content : content[..^(tag.Length + 1)];
        ReadOnlySpan<char> frequency = LastField(rest, char.IsAsciiDigit);
        ReadOnlySpan<char> word = frequency.IsEmpty ? rest : rest[..^(frequency.Length + 1)];
        Add(word.Trim(), frequency, tag, default, line);
    }

    /// <summary>What follows the last space, if something precedes it and all of it is of a kind; else nothing.</summary>
    private static ReadOnlySpan<char> LastField(ReadOnlySpan<char> text, Func<char, bool> isOfKind)
    {
        int space = text.LastIndexOf(' ');
        if (space <= 0)
            return default;
        foreach (char c in text[(space + 1)..])
        {
            if (!isOfKind(c))
                return default;
        }

        return text[(space + 1)..];
    }

    private void ReadColumns(ReadOnlySpan<char> content, ReadOnlySpan<char> line)
    {
        Span<Range> columns = stackalloc Range[Columns + 1];
        int count = content.Split(columns, '\t');
        if (count > Columns)
        {
            AddError(line.ToString(), $"there are more than {Columns} columns", "write word, frequency, tag, strength with one tab between");
            return;
        }

        ReadOnlySpan<char> frequency = count > 1 ? content[columns[1]].Trim() : default;
        ReadOnlySpan<char> tag = count > 2 ? content[columns[2]].Trim() : default;
        ReadOnlySpan<char> strength = count > 3 ? content[columns[3]].Trim() : default;
        Add(content[columns[0]], frequency, tag, strength, line);
    }

    private void Add(ReadOnlySpan<char> text, ReadOnlySpan<char> frequency, ReadOnlySpan<char> tag, ReadOnlySpan<char> strength, ReadOnlySpan<char> line)
    {
        long? number = null;
        if (!frequency.IsEmpty)
        {
            if (!long.TryParse(frequency, NumberStyles.None, CultureInfo.InvariantCulture, out long parsed))
            {
                AddError(line.ToString(), $"the frequency '{frequency}' is no whole number up to {UserWordRules.LargestFrequency}", "correct it, or leave it out");
                return;
            }

            number = parsed;
        }

        if (StrengthOf(strength) is not { } known)
        {
            AddError(line.ToString(), $"the strength '{strength}' is unknown", "use prefer, must or remove");
            return;
        }

        var word = new UserWord(text.ToString()) { Frequency = number, Tag = tag.IsEmpty ? null : Shared(tag), Strength = known };
        if (UserWordRules.Problem(word) is var (problem, remedy))
            AddError(line.ToString(), problem, remedy);
        else
            _words.Add(UserWordRules.Normal(word));
    }

    private static WordStrength? StrengthOf(ReadOnlySpan<char> name)
    {
        if (name.IsEmpty || name.Equals("prefer", StringComparison.OrdinalIgnoreCase))
            return WordStrength.Prefer;
        if (name.Equals("must", StringComparison.OrdinalIgnoreCase))
            return WordStrength.Must;
        return name.Equals("remove", StringComparison.OrdinalIgnoreCase) ? WordStrength.Removed : null;
    }

    /// <summary>Tags repeat on every line: one string for each.</summary>
    private string Shared(ReadOnlySpan<char> tag)
    {
        Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> lookup = _tags.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(tag, out string? shared))
            lookup[tag] = shared = tag.ToString();
        return shared;
    }

    private void AddError(string line, string problem, string remedy) =>
        _errors.Add(new UserDictionaryError(source, _lineNumber, line.TrimEnd('\r'), problem, remedy));
}
