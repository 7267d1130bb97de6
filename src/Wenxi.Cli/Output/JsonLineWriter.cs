using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Wenxi.Json;

namespace Wenxi.Cli.Output;

/// <summary>Writes values as JSON Lines into a buffer: one value, one line.</summary>
internal sealed class JsonLineWriter(Utf8Buffer buffer) : IDisposable
{
    private readonly Utf8JsonWriter _writer = new(
        buffer, new JsonWriterOptions { Encoder = ReadableJsonEncoder.Instance, SkipValidation = true });

    public void Write<T>(T value, JsonTypeInfo<T> type)
    {
        JsonSerializer.Serialize(_writer, value, type);
        _writer.Flush();
        _writer.Reset();
        buffer.Write("\n"u8);
    }

    public void Dispose() => _writer.Dispose();
}
