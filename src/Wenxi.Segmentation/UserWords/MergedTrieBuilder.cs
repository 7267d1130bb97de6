using System.Runtime.InteropServices;
using Wenxi.Segmentation.Dictionary;
using Wenxi.Segmentation.Vector;

namespace Wenxi.Segmentation.UserWords;

/// <summary>Adds words to a copy of a double array.</summary>
/// <remarks>
/// Level by level; all new children of a node come at once. If their cells are free they take them, else the node moves
/// with all its children to where they fit: only their cells move, for what is below them hangs on bases. Nodes with many
/// children, those of the first level, go first. What finds no place, no value or no code of its own goes to the rest.
/// </remarks>
internal sealed class MergedTrieBuilder
{
    private const int CodeBits = 14;
    private const int CodesInKey = 4;

    private readonly Lexicon _basis;
    private readonly bool _cutsAnywhere;
    private readonly CellSpace _space;
    private readonly NodeChildren _children;
    private readonly Dictionary<long, int> _values = [];
    private readonly List<double> _logFrequencies;
    private readonly List<OverlayWord> _words = [];
    private readonly List<int> _wordValues = [];
    private readonly List<int> _codeStarts = [];
    private readonly List<ushort> _codes = [];
    private readonly List<OverlayWord> _rest = [];
    private readonly List<Branch> _branches = [];
    private readonly List<ushort> _new = [];
    private readonly List<ushort> _all = [];
    private ulong[] _cells;
    private readonly int[] _rows;
    private int[] _order = [];
    private ulong[] _keys = [];
    private int _largestCell;
    private int _largestBase;

    private MergedTrieBuilder(Lexicon basis, int count, Compatibility compatibility)
    {
        _basis = basis;
        _cutsAnywhere = compatibility == Compatibility.Jieba;
        _space = new CellSpace(basis.Cells.Span, count);
        _children = new NodeChildren(basis.Cells.Span);
        _cells = new ulong[basis.Cells.Length + basis.Cells.Length / 4];
        basis.Cells.Span.CopyTo(_cells);
        _cells.AsSpan(basis.Cells.Length).Fill(Free);
        _largestCell = basis.Cells.Length - 1;
        _rows = PassTables.RowsOf(basis.Cells.Span, basis.CharacterLogProbabilities.Length);
        _logFrequencies = [.. basis.LogFrequencies];
        ReadOnlySpan<int> frequencies = basis.Frequencies.Span;
        for (int i = 1; i < frequencies.Length; i++)
            _values[frequencies[i]] = i;
    }

    private static ulong Free => TrieCell.Pack(TrieCell.FreeLabel, 0, 0, 0);

    public static MergedTrie Build(Lexicon basis, ReadOnlySpan<OverlayWord> words, Compatibility compatibility)
    {
        var builder = new MergedTrieBuilder(basis, words.Length, compatibility);
        foreach (OverlayWord word in words)
            builder.Take(word);
        builder.Merge();
        return builder.Finish();
    }

    /// <summary>A node and the words that go through it or end there; at depth 1 the code takes the place of the cell.</summary>
    private readonly record struct Branch(int Cell, int From, int To, int Depth);

    /// <summary>Decides what becomes of a word.</summary>
    private void Take(OverlayWord word)
    {
        // The passes never see these: where one stands, the text takes the scalar way.
        if (word.IsWide || OverlayLayer.IsLong(word))
            return;
        if (word.Text.Length == 1)
        {
            // The score stands in the table of characters; but whether it is a word at all the passes tell by the code.
            int code = CodeOf(word.Text[0]);
            if (!_basis.IsOwnCode(code) || word.IsRemoved == code < _basis.FirstWordlessCode)
                _rest.Add(word);
            return;
        }

        int value = IsTold(word) ? Value(word) : -1;
        if (value < 0)
        {
            _rest.Add(word);
            return;
        }

        // To remove what is not there needs nothing.
        if (value == 0 && !_basis.IsBeginning(word.Text))
            return;
        _words.Add(word);
        _wordValues.Add(value);
        _codeStarts.Add(_codes.Count);
        foreach (char c in word.Text)
            _codes.Add((ushort)CodeOf(c));
    }

    /// <summary>Whether the codes alone say where the word stands: each is one character's, and no edge has to be looked at.</summary>
    private bool IsTold(OverlayWord word)
    {
        string text = word.Text;
        if (word.OtherSpellings.Length > 0 || (!_cutsAnywhere && (CharacterCode.IsAlphanumeric(text[0]) || CharacterCode.IsAlphanumeric(text[^1]))))
            return false;
        foreach (char c in text)
        {
            if (!_basis.IsOwnCode(CodeOf(c)))
                return false;
        }

        return true;
    }

    /// <summary>The value of a cell for the word's frequency: 0 for a removed one, −1 if no value is left.</summary>
    private int Value(OverlayWord word)
    {
        if (word.IsRemoved)
            return 0;
        if (_values.TryGetValue(word.Frequency, out int value))
            return value;
        if (_logFrequencies.Count > TrieCell.MaxValue)
            return -1;
        _logFrequencies.Add(word.LogFrequency);
        return _values[word.Frequency] = _logFrequencies.Count - 1;
    }

    private int CodeOf(char c) => _basis.CharacterCodes[c] & CharacterCode.CodeMask;

    private void Merge()
    {
        _order = new int[_words.Count];
        _keys = new ulong[_words.Count];
        for (int i = 0; i < _order.Length; i++)
            _order[i] = i;
        Sort(0, _order.Length, 0);
        AddBranches(0, 0, _order.Length, 0);
        _branches.Sort((a, b) => SizeOf(b).CompareTo(SizeOf(a)));
        for (int i = 0; i < _branches.Count; i++)
        Grow(_branches[i]);
    }

    private int SizeOf(Branch row) => row.To - row.From + _children.Of(_rows[row.Cell]).Length;

    /// <summary>Orders a range of words by the next few codes; a word that ends earlier comes first.</summary>
    private void Sort(int from, int to, int depth)
    {
        for (int i = from; i < to; i++)
        {
            ulong key = 0;
            for (int j = depth; j < depth + CodesInKey; j++)
                key = key << CodeBits | (uint)CodeAt(_order[i], j);
            _keys[i] = key;
        }

        Array.Sort(_keys, _order, from, to - from);
    }

    private int CodeAt(int word, int depth) =>
        depth < _words[word].Text.Length ? CollectionsMarshal.AsSpan(_codes)[_codeStarts[word] + depth] : CharacterCode.Outside;

    private void Grow(Branch branch)
    {
        (int cell, int from, int to, int depth) = branch;
        if (depth % CodesInKey == 0 && to - from > 1)
            Sort(from, to, depth);
        if (_words[_order[from]].Text.Length == depth)
            _cells[cell] = WithValue(_cells[cell], _wordValues[_order[from++]]);
        if (from == to)
            return;

        bool isRow = depth == 1;
        int node = isRow ? _rows[cell] : TrieCell.Base(_cells[cell]);
        FindNew(node, from, to, depth);
        if (_new.Count > 0)
        {
            ReadOnlySpan<ushort> labels = CollectionsMarshal.AsSpan(_new);
            int place = node != 0 && AreFree(node, labels) ? node : Move(node, isRow);
            if (place == 0)
            {
                // What is there already may stay; new words below this node are looked up apart.
                foreach (int word in _order.AsSpan(from, to - from))
                    _rest.Add(_words[word]);
                return;
            }

            int filter = 0;
            foreach (ushort label in labels)
            {
                EnsureCell(place + label);
                _space.TakeCell(place + label);
                _cells[place + label] = TrieCell.Pack(label, 0, 0, 0);
                filter |= TrieCell.FilterBit(label);
            }

            node = place;
            if (isRow)
                _rows[cell] = place;
            else
                _cells[cell] = TrieCell.Pack(TrieCell.Label(_cells[cell]), TrieCell.Value(_cells[cell]), place, filter | TrieCell.Filter(_cells[cell]));
        }

        AddBranches(node, from, to, depth);
    }

    private void FindNew(int node, int from, int to, int depth)
    {
        _new.Clear();
        int last = CharacterCode.Outside;
        foreach (int word in _order.AsSpan(from, to - from))
        {
            int code = CodeAt(word, depth);
            if (code != last && (node == 0 || TrieCell.Label(_cells[node + code]) != code))
                _new.Add((ushort)code);
            last = code;
        }
    }

    private bool AreFree(int node, ReadOnlySpan<ushort> labels)
    {
        foreach (ushort label in labels)
        {
            if (!_space.IsFree(node + label))
                return false;
        }

        return true;
    }

    /// <summary>Gives a node a base where its old and new children fit, and moves the old ones.</summary>
    /// <returns>The base, or 0 if there is none; then nothing has changed.</returns>
    private int Move(int node, bool isRow)
    {
        // A node has its turn once, so that its base is the image's still, or 0 if it had no children there.
        ReadOnlySpan<ushort> old = node == 0 ? [] : _children.Of(node);
        _all.Clear();
        _all.AddRange(old);
        _all.AddRange(_new);
        int place = isRow ? _space.FindRow(CollectionsMarshal.AsSpan(_all)) : _space.FindBase(CollectionsMarshal.AsSpan(_all));
        if (place == 0)
            return 0;
        _space.TakeBase(place);
        _largestBase = Math.Max(_largestBase, place);
        foreach (ushort label in old)
        {
            EnsureCell(place + label);
            _cells[place + label] = _cells[node + label];
            _space.TakeCell(place + label);
            _cells[node + label] = Free;
            _space.FreeCell(node + label);
        }

        if (node != 0)
            _space.FreeBase(node);
        return place;
    }

    private void AddBranches(int node, int from, int to, int depth)
    {
        for (int start = from; start < to;)
        {
            int code = CodeAt(_order[start], depth);
            int end = start + 1;
            while (end < to && CodeAt(_order[end], depth) == code)
                end++;
            _branches.Add(new Branch(node + code, start, end, depth + 1));
            start = end;
        }
    }

    private void EnsureCell(int cell)
    {
        _largestCell = Math.Max(_largestCell, cell);
        if (cell < _cells.Length)
            return;
        int old = _cells.Length;
        Array.Resize(ref _cells, Math.Max(cell + 1, old + old / 8));
        _cells.AsSpan(old).Fill(Free);
    }

    private static ulong WithValue(ulong cell, int value) =>
        TrieCell.Pack(TrieCell.Label(cell), value, TrieCell.Base(cell), TrieCell.Filter(cell));

    private MergedTrie Finish()
    {
        // Any base plus any code stays inside, as the passes need it.
        int length = Math.Max(_largestCell + 1, _largestBase + CharacterCode.CodeMask + 1);
        ulong[] cells = GC.AllocateUninitializedArray<ulong>(length, pinned: true);
        int kept = Math.Min(length, _cells.Length);
        _cells.AsSpan(0, kept).CopyTo(cells);
        cells.AsSpan(kept).Fill(Free);

        var rest = new OverlayTrie(_basis.Folding);
        foreach (OverlayWord word in _rest)
            rest.Set(word);
        return new MergedTrie(cells, _rows, [.. _logFrequencies], new OverlayLayer(rest, _basis));
    }
}
