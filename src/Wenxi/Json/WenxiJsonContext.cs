using System.Text.Json;
using System.Text.Json.Serialization;

namespace Wenxi.Json;

/// <summary>Serialisers generated at build time: no reflection, so that trimming and ahead-of-time compilation work.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(AnalysisJson))]
[JsonSerializable(typeof(ArticleJson))]
[JsonSerializable(typeof(EntitiesJson))]
[JsonSerializable(typeof(KeywordsJson))]
[JsonSerializable(typeof(TokensJson))]
internal sealed partial class WenxiJsonContext : JsonSerializerContext
{
    /// <summary>camelCase; Han characters, emoji and the punctuation of HTML are not escaped.</summary>
    public static WenxiJsonContext Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = ReadableJsonEncoder.Instance,
        Converters = { new EntityTypeConverter(), new PublishedTimeConverter() },
    });
}
