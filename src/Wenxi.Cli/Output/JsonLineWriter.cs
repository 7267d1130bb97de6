using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Wenxi.Json;

namespace Wenxi.Cli.Output;

/// <summary>Writes values as JSON Lines: one value, one line.</summary>
internal sealed class JsonLineWriter : IDisposable
{
    private const int FlushAt = 1 << 16;

    private readonly Stream _output;
    private readonly ArrayBufferWriter<byte> _buffer = new(FlushAt);
    private readonly Utf8JsonWriter _writer;

    public JsonLineWriter(Stream output)
    {
        _output = output;
        _writer = new Utf8JsonWriter(_buffer, new JsonWriterOptions { Encoder = ReadableJsonEncoder.Instance, SkipValidation = true });
    }

    public void Write<T>(T value, JsonTypeInfo<T> type)
    {
        JsonSerializer.Serialize(_writer, value, type);
        _writer.Flush();
        _writer.Reset();
        _buffer.Write("\n"u8);
        if (_buffer.WrittenCount >= FlushAt)
            Flush();
    }

    public void Flush()
    {
        _output.Write(_buffer.WrittenSpan);
        _buffer.ResetWrittenCount();
    }

    public void Dispose() => _writer.Dispose();
}
