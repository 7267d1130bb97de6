using System.Buffers;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using System.Text;

namespace Wenxi.Statistics.Parts;

/// <summary>Whole lines of a file, each a document, as bytes of UTF-8: they become text on the thread that counts them.</summary>
/// <param name="number">The place of the part in the corpus, from 0.</param>
/// <param name="bytes">The lines, rented from the shared pool; the part gives them back.</param>
/// <param name="length">The number of bytes.</param>
/// <param name="path">The file.</param>
/// <param name="firstLine">The number of the first line, from 1.</param>
internal sealed class LinesPart(int number, byte[] bytes, int length, string path, long firstLine) : DocumentPart(number)
{
    private readonly List<(int Start, int Length)> _lines = [];
    private char[] _characters = [];
    private int _end;
    private long _length;

    public override int Count => _lines.Count;

    public override long Characters => _length;

    public override void AppendTo(XxHash128 hash)
    {
        ReadOnlySpan<long> numbers = [path.Length, firstLine];
        hash.Append(MemoryMarshal.AsBytes(numbers));
        hash.Append(MemoryMarshal.AsBytes(path.AsSpan()));
        PartFingerprint.Append(hash, bytes.AsSpan(0, length));
    }

    public override void Open()
    {
        _characters = ArrayPool<char>.Shared.Rent(length);
        _end = Encoding.UTF8.GetChars(bytes.AsSpan(0, length), _characters);
        ReadOnlySpan<char> text = Text;
        for (int start = 0; start < text.Length;)
        {
            int end = text[start..].IndexOf('\n');
            int next = end < 0 ? text.Length : start + end + 1;
            int characters = (end < 0 ? next : next - 1) - start;
            if (characters > 0 && text[start + characters - 1] == '\r')
                characters--;
            _lines.Add((start, characters));
            _length += characters;
            start = next;
        }
    }

    public override ReadOnlySpan<char> Text => _characters.AsSpan(0, _end);

    public override (int Start, int Length) PlaceOf(int index) => _lines[index];

    public override void WriteVariables(int index, PartBuffer output)
    {
        output.Write(CorpusFiles.IdOf(path, firstLine + index));
        output.Write("");
        output.Write(0);
    }

    public override void Close()
    {
        ArrayPool<char>.Shared.Return(_characters);
        ArrayPool<byte>.Shared.Return(bytes);
    }
}
