using System.Text.Json;
using System.Text.Json.Serialization;

namespace Wenxi.Json;

/// <summary>Writes a time in the form of ISO 8601 that the page supports: with or without time of day and offset.</summary>
internal sealed class PublishedTimeConverter : JsonConverter<PublishedTime>
{
    public override PublishedTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Wenxi writes articles as JSON and does not read them.");

    public override void Write(Utf8JsonWriter writer, PublishedTime value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
