using System.Text.Json;
using System.Text.Json.Serialization;
using Wenxi.Cli.Verbs;
using Wenxi.Json;
using Wenxi.Statistics;

namespace Wenxi.Cli.Output;

/// <summary>Serialisers for what only the command line writes.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(FrequenciesJson))]
[JsonSerializable(typeof(FrequencyRow))]
[JsonSerializable(typeof(FrequencyPart))]
[JsonSerializable(typeof(CollocationRow))]
[JsonSerializable(typeof(CollocationsJson))]
[JsonSerializable(typeof(KeyTerm))]
[JsonSerializable(typeof(KeynessJson))]
[JsonSerializable(typeof(ConcordanceRow))]
[JsonSerializable(typeof(ConcordanceJson))]
[JsonSerializable(typeof(NewWord))]
[JsonSerializable(typeof(NewWordsJson))]
[JsonSerializable(typeof(TopicRow))]
[JsonSerializable(typeof(TopicsJson))]
[JsonSerializable(typeof(DictionaryManifest))]
[JsonSerializable(typeof(DictionaryRow))]
[JsonSerializable(typeof(DictionaryContent))]
[JsonSerializable(typeof(KeywordRows))]
internal sealed partial class CliJsonContext : JsonSerializerContext
{
    public static CliJsonContext Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = ReadableJsonEncoder.Instance,
    });
}
