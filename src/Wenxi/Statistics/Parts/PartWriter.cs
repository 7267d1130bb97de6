using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Wenxi.Statistics.Parts;

/// <summary>
/// Writes a part: documents, terms in ordinal order with counts, rows, pairs. Since terms stand in the order of the final
/// vocabulary, rows and pairs do, too, and parts are merged from front to back.
/// </summary>
internal static class PartWriter
{
    public const string DateFormat = "O";

    public static void Write(DocumentPart part, byte[] fingerprint, int[] order, PartCounter counts, PartBuffer output)
    {
        output.Clear();
        output.Write(stackalloc byte[PartHeader.Length]);
        WriteDocuments(part, output);
        WriteTerms(order, counts, output);
        long rowsAt = output.Length;
        int[] map = counts.MapOf(order);
        WriteRows(map, counts, output);
        long pairsAt = output.Length;
        counts.Pairs.Write(map, order.Length, output);
        output.Overwrite(new PartHeader(fingerprint, rowsAt, pairsAt).ToBytes());
        Span<byte> checksum = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(output.Written, checksum);
        output.Write(checksum);
    }

    private static void WriteDocuments(DocumentPart part, PartBuffer output)
    {
        output.Write((ulong)part.Characters);
        output.Write((ulong)part.Documents.Count);
        foreach (CorpusDocument document in part.Documents)
        {
            output.Write(document.Id);
            output.Write(document.Date?.ToString(DateFormat, CultureInfo.InvariantCulture) ?? "");
            output.Write((ulong)document.Groups.Count);
            foreach ((string name, string value) in document.Groups.OrderBy(static pair => pair.Key, StringComparer.Ordinal))
            {
                output.Write(name);
                output.Write(value);
            }
        }
    }

    private static void WriteTerms(int[] order, PartCounter counts, PartBuffer output)
    {
        output.Write((ulong)order.Length);
        foreach (int number in order)
        {
            output.Write(counts.Term(number));
            output.Write((ulong)counts.CountOf(number));
            output.Write((ulong)counts.DocumentsOf(number));
        }
    }

    private static void WriteRows(int[] map, PartCounter counts, PartBuffer output)
    {
        Span<ulong> cells = CollectionsMarshal.AsSpan(counts.Cells);
        int start = 0;
        foreach (int end in counts.RowEnds)
        {
            Span<ulong> row = cells[start..end];
            foreach (ref ulong cell in row)
                cell = ((ulong)map[(int)(cell >> 32)] << 32) | (uint)cell;
            row.Sort();
            output.Write((ulong)row.Length);
            uint last = 0;
            foreach (ulong cell in row)
            {
                uint term = (uint)(cell >> 32);
                output.Write(term - last);
                output.Write((uint)cell);
                last = term;
            }

            start = end;
        }
    }
}
