using System.Text.Json;
using System.Text.Json.Serialization;
using Wenxi.Cli.Verbs;
using Wenxi.Json;

namespace Wenxi.Cli.Output;

/// <summary>Serialisers for what only the command line writes.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(FrequenciesJson))]
[JsonSerializable(typeof(FrequencyRow))]
[JsonSerializable(typeof(KeywordRows))]
internal sealed partial class CliJsonContext : JsonSerializerContext
{
    public static CliJsonContext Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = ReadableJsonEncoder.Instance,
    });
}
