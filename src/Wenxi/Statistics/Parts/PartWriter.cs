namespace Wenxi.Statistics.Parts;

/// <summary>
/// Writes a part: documents with the number of their terms, terms in ordinal order with counts, in which documents each occurs,
/// pairs. Since terms stand in the order of the final vocabulary, the rest does, too, and parts are merged from front to back.
/// </summary>
internal sealed class PartWriter
{
    public const string DateFormat = "O";

    private readonly PartBuffer _cells = new();
    private int[] _termsOf = [];
    private int[] _documentsOf = [];

    /// <summary>Writes a part that has ended.</summary>
    public void Write(DocumentPart part, UInt128 fingerprint, PartCounter counts, PartBuffer output)
    {
        PartEntries entries = counts.Entries;
        if (_termsOf.Length < entries.DocumentCount)
            _termsOf = new int[2 * entries.DocumentCount];
        if (_documentsOf.Length < entries.Order.Length)
            _documentsOf = new int[2 * entries.Order.Length];
        Span<int> termsOf = _termsOf.AsSpan(0, entries.DocumentCount);
        Span<int> documentsOf = _documentsOf.AsSpan(0, entries.Order.Length);
        termsOf.Clear();
        _cells.Clear();
        entries.WriteByTerm(_cells, termsOf, documentsOf);
        entries.AddToTotals(documentsOf);

        output.Clear();
        output.Write(stackalloc byte[PartHeader.Length]);
        WriteDocuments(part, termsOf, output);
        WriteTerms(counts, documentsOf, output);
        long cellsAt = output.Length;
        output.Write(_cells.Written);
        long pairsAt = output.Length;
        counts.Pairs.Write(entries.Order.Length, output);
        output.Overwrite(new PartHeader(fingerprint, cellsAt, pairsAt).ToBytes());
        output.Write(PartHeader.ChecksumOf(output.Written));
    }

    private static void WriteDocuments(DocumentPart part, ReadOnlySpan<int> termsOf, PartBuffer output)
    {
        output.Write((ulong)part.Characters);
        output.Write((ulong)part.Count);
        for (int i = 0; i < part.Count; i++)
        {
            part.WriteVariables(i, output);
            output.Write((ulong)termsOf[i]);
        }
    }

    private static void WriteTerms(PartCounter counts, ReadOnlySpan<int> documentsOf, PartBuffer output)
    {
        int[] order = counts.Entries.Order;
        output.Write((ulong)order.Length);
        for (int place = 0; place < order.Length; place++)
        {
            output.Write(counts.Terms[order[place]]);
            output.Write((ulong)counts.Entries.CountOf(order[place]));
            output.Write((ulong)documentsOf[place]);
        }
    }
}
