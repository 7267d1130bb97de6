using System.Runtime.InteropServices;
using Wenxi.Statistics.Counting;
using Wenxi.Terms;

namespace Wenxi.Statistics.Parts;

/// <summary>Numbers the n-grams of a document as terms of their own.</summary>
internal struct SequenceCoder(TermCoder coder, int[] entries, string separator) : INGramReader
{
    private readonly List<int> _codes = [];
    private char[] _joined = new char[256];

    public readonly ReadOnlySpan<int> Codes => CollectionsMarshal.AsSpan(_codes);

    public void Read(scoped ReadOnlySpan<int> positions)
    {
        int length = 0;
        for (int i = 0; i < positions.Length; i++)
        {
            if (i > 0)
                Append(separator, ref length);
            Append(coder.Terms[entries[positions[i]]], ref length);
        }

        _codes.Add(coder.CodeOfTerm(_joined.AsSpan(0, length)));
    }

    private void Append(string part, ref int length)
    {
        if (_joined.Length < length + part.Length)
            Array.Resize(ref _joined, 2 * (length + part.Length));
        part.CopyTo(_joined.AsSpan(length));
        length += part.Length;
    }
}
