using Wenxi.Segmentation;
using Wenxi.Statistics;

namespace Wenxi.Terms;

/// <summary>Counts the n-grams of one text.</summary>
internal static class NGramCounting
{
    public static void Count(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, TermFilter filter, NGramOptions options, TermTable table)
    {
        // Entries are numbers of tokens, so that a sequence can be written out.
        var entries = new int[tokens.Length];
        int count = 0;
        for (int i = 0; i < tokens.Length; i++)
        {
            TermPlace place = filter.PlaceOf(text, tokens[i]);
            if (place == TermPlace.Nothing)
                continue;
            entries[count++] = place switch
            {
                TermPlace.Term => i,
                TermPlace.Boundary => TokenizedDocument.Boundary,
                _ => TokenizedDocument.Gap,
            };
        }

        var reader = new Reader(text, tokens, entries, options.Separator, table);
        NGramWalker.Walk(entries.AsSpan(0, count), options, ref reader);
    }

    private ref struct Reader(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int[] entries, string separator, TermTable table) : INGramReader
    {
        private readonly ReadOnlySpan<char> _text = text;
        private readonly ReadOnlySpan<Token> _tokens = tokens;
        private char[] _joined = new char[256];

        public void Read(scoped ReadOnlySpan<int> positions)
        {
            int length = 0;
            for (int i = 0; i < positions.Length; i++)
            {
                if (i > 0)
                    Append(separator, ref length);
                Append(_tokens[entries[positions[i]]].Slice(_text), ref length);
            }

            table.Add(_joined.AsSpan(0, length), _tokens[entries[positions[0]]].Start);
        }

        private void Append(ReadOnlySpan<char> part, ref int length)
        {
            if (_joined.Length < length + part.Length)
                Array.Resize(ref _joined, 2 * (length + part.Length));
            part.CopyTo(_joined.AsSpan(length));
            length += part.Length;
        }
    }
}
