using System.Text.Json.Serialization;
using Wenxi.Segmentation;

namespace Wenxi.Json;

/// <summary>A token with its text; the tag is left out where there is none.</summary>
internal readonly record struct TokenJson(
    string Text,
    int Start,
    int Length,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Tag)
{
    public static TokenJson[] From(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
    {
        var result = new TokenJson[tokens.Length];
        for (var i = 0; i < tokens.Length; i++)
        {
            var token = tokens[i];
            result[i] = new TokenJson(token.Slice(text).ToString(), token.Start, token.Length, token.Tag);
        }
        return result;
    }
}
