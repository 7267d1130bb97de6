using System.Globalization;
using System.Text.Json;
using Wenxi.Json;

namespace Wenxi.Cli.Output;

/// <summary>Writes the keywords of documents: a table with bars, JSON Lines, or CSV (RFC 4180, lines ended by \n).</summary>
internal sealed class KeywordWriter(CommandHost host, string format, bool explains)
{
    private readonly Utf8Buffer _buffer = new();
    private readonly KeywordTable _table = new(host, explains);
    private bool _isFirst = true;

    public void Write(string document, IReadOnlyList<Keyword> keywords)
    {
        switch (format)
        {
            case "text":
                _table.Write(_buffer, document, keywords, _isFirst);
                break;
            case "csv":
                WriteCsv(document, keywords);
                break;
            default:
                WriteJson(keywords);
                break;
        }

        _isFirst = false;
        _buffer.WriteTo(host.Output);
    }

    private void WriteJson(IReadOnlyList<Keyword> keywords)
    {
        using var writer = new JsonLineWriter(_buffer);
        if (explains)
            writer.Write(KeywordRows.Of(keywords), CliJsonContext.Readable.KeywordRows);
        else
            writer.Write(new KeywordsJson(keywords), WenxiJsonContext.Readable.KeywordsJson);
    }

    private void WriteCsv(string document, IReadOnlyList<Keyword> keywords)
    {
        if (_isFirst)
        {
            _buffer.Write("document,term,score,count"u8);
            foreach (var evidence in Evidence())
                _buffer.Write("," + JsonNamingPolicy.CamelCase.ConvertName(evidence));
            _buffer.Write("\n"u8);
        }
        foreach (var keyword in keywords)
        {
            _buffer.Write(string.Create(
                CultureInfo.InvariantCulture, $"{Csv.Quoted(document)},{Csv.Quoted(keyword.Term)},{keyword.Score},{keyword.Count}"));
            foreach (var part in explains ? keyword.Parts : [])
                _buffer.Write(string.Create(CultureInfo.InvariantCulture, $",{part.Value:0.####}"));
            _buffer.Write("\n"u8);
        }
    }

    private string[] Evidence() => explains ? Enum.GetNames<KeywordEvidence>() : [];
}
