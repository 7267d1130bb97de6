namespace Wenxi.Statistics.Parts;

/// <summary>
/// Writes a part: documents, terms in ordinal order with counts, rows, pairs. Since terms stand in the order of the final
/// vocabulary, rows and pairs do, too, and parts are merged from front to back.
/// </summary>
internal static class PartWriter
{
    public const string DateFormat = "O";

    public static void Write(DocumentPart part, UInt128 fingerprint, PartCounter counts, PartBuffer output)
    {
        output.Clear();
        output.Write(stackalloc byte[PartHeader.Length]);
        WriteDocuments(part, output);
        WriteTerms(counts, output);
        long rowsAt = output.Length;
        int[] map = counts.Cells.MapOfOrder();
        WriteRows(map, counts, output);
        long pairsAt = output.Length;
        counts.Pairs.Write(map, counts.Cells.Order.Length, output);
        output.Overwrite(new PartHeader(fingerprint, rowsAt, pairsAt).ToBytes());
        output.Write(PartHeader.ChecksumOf(output.Written));
    }

    private static void WriteDocuments(DocumentPart part, PartBuffer output)
    {
        output.Write((ulong)part.Characters);
        output.Write((ulong)part.Count);
        for (int i = 0; i < part.Count; i++)
            part.WriteVariables(i, output);
    }

    private static void WriteTerms(PartCounter counts, PartBuffer output)
    {
        output.Write((ulong)counts.Cells.Order.Length);
        foreach (int number in counts.Cells.Order)
        {
            output.Write(counts.Terms[number]);
            output.Write((ulong)counts.Cells.CountOf(number));
            output.Write((ulong)counts.Cells.DocumentsOf(number));
        }
    }

    private static void WriteRows(int[] map, PartCounter counts, PartBuffer output)
    {
        ReadOnlySpan<ulong> cells = counts.Cells.SortRows(map);
        output.Write((ulong)cells.Length);
        int start = 0;
        foreach (int end in counts.Cells.RowEnds)
        {
            output.WriteRow(cells[start..end]);
            start = end;
        }
    }
}
