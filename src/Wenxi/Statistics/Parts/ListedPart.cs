using System.Buffers;
using System.Globalization;
using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace Wenxi.Statistics.Parts;

/// <summary>Documents that the caller gave.</summary>
internal sealed class ListedPart(int number, List<CorpusDocument> documents, long characters) : DocumentPart(number)
{
    private char[] _characters = [];
    private int[] _starts = [];

    public override int Count => documents.Count;

    public override long Characters => characters;

    public override void AppendTo(XxHash128 hash)
    {
        foreach (CorpusDocument document in documents)
        {
            Append(hash, document.Id);
            Append(hash, DateOf(document));
            foreach ((string name, string value) in Groups(document))
            {
                Append(hash, name);
                Append(hash, value);
            }

            Append(hash, document.Text);
        }
    }

    public override void Open()
    {
        _characters = ArrayPool<char>.Shared.Rent((int)Math.Min(characters + documents.Count, Array.MaxLength));
        _starts = new int[documents.Count + 1];
        int end = 0;
        for (int i = 0; i < documents.Count; i++)
        {
            documents[i].Text.CopyTo(_characters.AsSpan(end));
            end += documents[i].Text.Length;
            _characters[end++] = '\n';
            _starts[i + 1] = end;
        }
    }

    public override ReadOnlySpan<char> Text => _characters.AsSpan(0, _starts[^1]);

    public override (int Start, int Length) PlaceOf(int index) => (_starts[index], documents[index].Text.Length);

    public override void Close() => ArrayPool<char>.Shared.Return(_characters);

    public override void WriteVariables(int index, PartBuffer output)
    {
        CorpusDocument document = documents[index];
        output.Write(document.Id);
        output.Write(DateOf(document));
        output.Write((ulong)document.Groups.Count);
        foreach ((string name, string value) in Groups(document))
        {
            output.Write(name);
            output.Write(value);
        }
    }

    private static string DateOf(CorpusDocument document) => document.Date?.ToString(PartWriter.DateFormat, CultureInfo.InvariantCulture) ?? "";

    private static IEnumerable<KeyValuePair<string, string>> Groups(CorpusDocument document) =>
        document.Groups.Count == 0 ? document.Groups : document.Groups.OrderBy(static pair => pair.Key, StringComparer.Ordinal);

    private static void Append(XxHash128 hash, string text)
    {
        // The length first, so that "ab" "c" is not "a" "bc".
        ReadOnlySpan<int> length = [text.Length];
        hash.Append(MemoryMarshal.AsBytes(length));
        hash.Append(MemoryMarshal.AsBytes(text.AsSpan()));
    }
}
