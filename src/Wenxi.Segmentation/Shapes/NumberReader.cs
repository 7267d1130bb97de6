using static Wenxi.Segmentation.Shapes.ShapeCharacter;

namespace Wenxi.Segmentation.Shapes;

/// <summary>Reads what begins with a digit: numbers with their units, dates, times, versions, telephone numbers, addresses.</summary>
internal static class NumberReader
{
    // What may stand behind the stroke of 100km/h.
    private const string Denominators = " h s m min d kg g mg L l ml mL mol cm mm km m2 m3 m² m³ cm³ hr ";
    private const int LongestDenominator = 3;

    /// <param name="text">Any string.</param>
    /// <param name="start">Where a digit stands.</param>
    public static (int End, ShapeKind Kind) Read(ReadOnlySpan<char> text, int start)
    {
        int end = DigitsEnd(text, start);
        // What follows most numbers can neither join them to an address nor be their unit.
        if (At(text, end) is ' ' or '\0' or (>= '\u3000' and <= '\u3029') or (>= '\u3400' and < '＀'))
            return (end, ShapeKind.Number);

        int host = AddressReader.HostEnd(text, start);
        if (AddressReader.TryReadMail(text, host, out int addressEnd) || (host > end && AddressReader.TryReadHost(text, start, host, out addressEnd)))
            return (addressEnd, ShapeKind.Name);
        if (host > end && NameEndings.IsFileName(text[start..host]))
            return (host, ShapeKind.Name);

        (end, ShapeKind kind) = ReadDigits(text, start, end);
        return kind == ShapeKind.Name ? (end, kind) : ReadUnit(text, start, end, kind);
    }

    private static (int End, ShapeKind Kind) ReadDigits(ReadOnlySpan<char> text, int start, int end)
    {
        if (!IsDigitAt(text, end + 1))
            return (end, ShapeKind.Number);
        return text[end] switch
        {
            ',' => (ThousandsEnd(text, start, end), ShapeKind.Number),
            '.' or '．' => PointChain(text, start, end),
            ':' => DateReader.ReadTime(text, start, end),
            '-' => DateReader.ReadHyphens(text, start, end),
            '/' => DateReader.ReadSlashes(text, start, end),
            _ => (end, ShapeKind.Number),
        };
    }

    /// <summary>23,876 and 1,234.5: each comma is followed by exactly three digits.</summary>
    private static int ThousandsEnd(ReadOnlySpan<char> text, int start, int end)
    {
        if (end - start > 3)
            return end;
        while (At(text, end) == ',' && DigitsEnd(text[..Math.Min(text.Length, end + 5)], end + 1) == end + 4)
            end += 4;
        return At(text, end) == '.' && IsDigitAt(text, end + 1) ? DigitsEnd(text, end + 1) : end;
    }

    /// <summary>3.14, 2023.2.18, 192.168.0.1 and 1.2.3.</summary>
    private static (int End, ShapeKind Kind) PointChain(ReadOnlySpan<char> text, int start, int end)
    {
        int parts = 1;
        int largest = 0;
        for (int from = start; ; from = end + 1, end = DigitsEnd(text, from), parts++)
        {
            largest = Math.Max(largest, end - from > 3 ? int.MaxValue : DateReader.Number(text[from..end]));
            if (At(text, end) is not ('.' or '．') || !IsDigitAt(text, end + 1))
                break;
        }

        if (parts == 4 && largest <= 255)
            return (AddressReader.PortAndPathEnd(text, end), ShapeKind.Name);
        if (parts == 3 && DateReader.IsDate(text[start..end]))
            return (end, ShapeKind.Time);
        return (end, ShapeKind.Number);
    }

    /// <summary>Signs and letters directly behind a number: 50%, 37.5℃, 10km, 100km/h, 5±0.3, 8:30pm, 3.5e-10, 18+.</summary>
    private static (int End, ShapeKind Kind) ReadUnit(ReadOnlySpan<char> text, int start, int end, ShapeKind kind)
    {
        if (At(text, end) == '±' && IsDigitAt(text, end + 1))
        {
            end = ReadDigits(text, end + 1, DigitsEnd(text, end + 1)).End;
            // A second tolerance is none, and would make a text of them as deep as it is long.
            return At(text, end) == '±' ? (end, ShapeKind.Number) : ReadUnit(text, start, end, ShapeKind.Number);
        }

        if (IsUnitSign(At(text, end)))
        {
            bool isDegree = text[end] == '°';
            end++;
            return (isDegree && At(text, end) is 'C' or 'F' && !IsWordAt(text, end + 1) ? end + 1 : end, ShapeKind.Number);
        }

        // 3.x, any version of that line.
        if (At(text, end) == '.' && At(text, end + 1) is 'x' or 'X' && !IsWordAt(text, end + 2))
            return (end + 2, ShapeKind.Number);

        if (At(text, end) is 'e' or 'E' && At(text, end + 1) is '-' or '+' && IsDigitAt(text, end + 2))
            return (DigitsEnd(text, end + 2), ShapeKind.Number);

        int letters = WordEnd(text, end);
        if (letters == end && !(At(text, end) is '-' or '_' or '&' && IsWordAt(text, end + 1) && !IsDigit(text[end + 1])))
            return (PlusEnd(text, end), kind);

        // 5GB-10GB is a range.
        int joined = letters > end && At(text, letters) == '-' && IsDigitAt(text, letters + 1) ? letters : WordReader.ReadJoined(text, start, letters);
        if (At(text, joined) == '/' && joined == letters)
        {
            int denominator = WordEnd(text[..Math.Min(text.Length, joined + LongestDenominator + 2)], joined + 1);
            if (denominator - joined - 1 is > 0 and <= LongestDenominator && IsDenominator(text[(joined + 1)..denominator]))
                return (denominator, ShapeKind.Number);
        }

        return AddressReader.TryReadMail(text, joined, out int addressEnd)
            ? (addressEnd, ShapeKind.Name)
            : (PlusEnd(text, joined), joined > letters ? ShapeKind.Word : kind);
    }

    private static bool IsUnitSign(char c) =>
        c is '%' or '％' or '‰' or '℃' or '℉' or '°' or '′' or '″' or '€' or 'Ω' or (>= '\u3371' and <= '\u33DF');

    private static bool IsDenominator(ReadOnlySpan<char> word)
    {
        Span<char> padded = stackalloc char[LongestDenominator + 2];
        padded.Fill(' ');
        word.CopyTo(padded[1..]);
        return Denominators.AsSpan().Contains(padded[..(word.Length + 2)], StringComparison.Ordinal);
    }

    private static int PlusEnd(ReadOnlySpan<char> text, int end) =>
        At(text, end) == '+' && At(text, end + 1) != '+' && !IsWordAt(text, end + 1) ? end + 1 : end;
}
