using System.Text;
using System.Text.Encodings.Web;

namespace Wenxi.Json;

/// <summary>
/// Leaves every character as it is that JSON allows and that ends no line. The encoders of .NET escape all characters
/// beyond the Basic Multilingual Plane: emoji, and the Han characters of the extensions.
/// </summary>
internal sealed unsafe class ReadableJsonEncoder : JavaScriptEncoder
{
    public static ReadableJsonEncoder Instance { get; } = new();

    // \u0000 to \uFFFF
    public override int MaxOutputCharactersPerInputCharacter => 6;

    // NEL, LS and PS end lines for many readers, which would cut a line of JSON Lines in two.
    public override bool WillEncode(int unicodeScalar) =>
        unicodeScalar is < 0x20 or '"' or '\\' or 0x7F or 0x85 or 0x2028 or 0x2029;

    public override int FindFirstCharacterToEncode(char* text, int textLength)
    {
        for (var i = 0; i < textLength; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < textLength && char.IsLowSurrogate(text[i + 1]))
                i++;
            // A lone surrogate goes through the base class, which puts U+FFFD for it.
            else if (WillEncode(text[i]) || char.IsSurrogate(text[i]))
                return i;
        }
        return -1;
    }

    public override bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var output = new Span<char>(buffer, bufferLength);
        if (!WillEncode(unicodeScalar))
            return new Rune(unicodeScalar).TryEncodeToUtf16(output, out numberOfCharactersWritten);

        var shortForm = unicodeScalar switch
        {
            '"' => "\\\"",
            '\\' => "\\\\",
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            _ => null,
        };
        if (shortForm is null)
            return output.TryWrite($"\\u{unicodeScalar:X4}", out numberOfCharactersWritten);
        numberOfCharactersWritten = 2;
        return shortForm.TryCopyTo(output);
    }
}
