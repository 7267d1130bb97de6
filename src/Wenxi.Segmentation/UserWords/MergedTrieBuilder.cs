using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Wenxi.Segmentation.Dictionary;
using Wenxi.Segmentation.Vector;

namespace Wenxi.Segmentation.UserWords;

/// <summary>Adds words to a copy of a double array.</summary>
/// <remarks>
/// Level by level; all new children of a node come at once. If their cells are free they take them, else the node moves
/// with all its children to where they fit: only their cells move, for what is below them hangs on bases. The rows of
/// pairs, which have the most children, find their places before there are any cells, so that these are made once, long
/// enough. What finds no place, no value or no code of its own goes to the rest.
/// A process does this once, so that the methods that take the time are optimised from the first call on.
/// </remarks>
internal sealed class MergedTrieBuilder
{
    // About what the longer prefixes of words take; more is made when needed.
    private const int CellsPerWord = 3;

    private readonly Lexicon _basis;
    private readonly bool _cutsAnywhere;
    private readonly CellSpace _space;
    private readonly NodeChildren _children;
    private readonly Dictionary<long, int> _values = [];
    private readonly List<double> _logFrequencies;
    private readonly CodedWords _words;
    private readonly List<OverlayWord> _rest = [];
    private Branch[] _branches = [];
    private int _branchCount;
    private readonly List<ushort> _new = [];
    private readonly List<ushort> _all = [];
    private ulong[] _cells = [];
    private readonly int[] _rows;
    private int _largestCell;
    private int _largestBase;

    private MergedTrieBuilder(Lexicon basis, int count, Compatibility compatibility)
    {
        _basis = basis;
        _cutsAnywhere = compatibility == Compatibility.Jieba;
        _space = new CellSpace(basis.Cells.Span, count);
        _children = new NodeChildren(basis.Cells.Span);
        _largestCell = basis.Cells.Length - 1;
        _rows = PassTables.RowsOf(basis.Cells.Span, basis.CharacterLogProbabilities.Length);
        _logFrequencies = [.. basis.LogFrequencies];
        _words = new CodedWords(basis, count);
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
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
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
        _words.Add(word, value);
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
        _words.SortAll();
        AddBranches(0, new Branch(TrieCell.Root, 0, _words.Count, 0));
        int[] oldRows = [.. _rows];
        int rows = _branchCount;
        foreach (int row in LargestFirst(rows))
            PlaceRow(_branches[row]);
        MakeCells(oldRows, rows);
        for (int i = rows; i < _branchCount; i++)
            Grow(_branches[i]);
    }

    private int[] LargestFirst(int rows)
    {
        var order = new int[rows];
        var sizes = new ulong[rows];
        for (int i = 0; i < rows; i++)
            (order[i], sizes[i]) = (i, uint.MaxValue - (ulong)SizeOf(_branches[i]));
        KeySort.Sort(sizes, order, 32);
        return order;
    }

    /// <summary>Finds room for the pairs that begin with one character. Words end at the second character at the earliest.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void PlaceRow(Branch row)
    {
        int node = _rows[row.Cell];
        FindNew(_basis.Cells.Span, node, row);
        int place = _new.Count == 0 ? node : Place(node, isRow: true);
        if (place == 0)
        {
            GiveUp(row);
            return;
        }

        _rows[row.Cell] = place;
        AddBranches(place, row);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void MakeCells(int[] oldRows, int rows)
    {
        ReadOnlySpan<ulong> old = _basis.Cells.Span;
        _cells = Extended(old, Math.Max(_largestCell + 1, old.Length + CellsPerWord * _words.Count));
        for (int code = 0; code < _rows.Length; code++)
        {
            if (_rows[code] != oldRows[code])
            {
                foreach (ushort label in _children.Of(oldRows[code]))
                    _cells[oldRows[code] + label] = Free;
            }
        }

        // Only now, since a cell that one row has left may be another's.
        for (int code = 0; code < _rows.Length; code++)
        {
            if (_rows[code] != oldRows[code])
            {
                foreach (ushort label in _children.Of(oldRows[code]))
                    _cells[_rows[code] + label] = old[oldRows[code] + label];
            }
        }

        foreach (Branch pair in _branches.AsSpan(rows, _branchCount - rows))
        {
            if (TrieCell.Label(_cells[pair.Cell]) == TrieCell.FreeLabel)
                _cells[pair.Cell] = TrieCell.Pack(_words.CodeAt(pair.From, 1), 0, 0, 0);
        }
    }

    private int SizeOf(Branch row) => row.To - row.From + _children.Of(_rows[row.Cell]).Length;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Grow(Branch branch)
    {
        (int cell, int from, int to, int depth) = branch;
        _words.SortOn(from, to, depth);
        if (_words.CodeAt(from, depth) == CharacterCode.Outside)
            _cells[cell] = WithValue(_cells[cell], _words.ValueAt(from++));
        if (from == to)
            return;

        branch = branch with { From = from };
        int node = TrieCell.Base(_cells[cell]);
        FindNew(_cells, node, branch);
        if (_new.Count > 0)
        {
            int place = Place(node, isRow: false);
            if (place == 0)
            {
                GiveUp(branch);
                return;
            }

            if (place != node)
                MoveChildren(node, place);
            int filter = TrieCell.Filter(_cells[cell]);
            foreach (ushort label in _new)
            {
                EnsureCell(place + label);
                _cells[place + label] = TrieCell.Pack(label, 0, 0, 0);
                filter |= TrieCell.FilterBit(label);
            }

            _cells[cell] = TrieCell.Pack(TrieCell.Label(_cells[cell]), TrieCell.Value(_cells[cell]), place, filter);
            node = place;
        }

        AddBranches(node, branch);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void FindNew(ReadOnlySpan<ulong> cells, int node, Branch branch)
    {
        _new.Clear();
        int last = CharacterCode.Outside;
        for (int i = branch.From; i < branch.To; i++)
        {
            int code = _words.CodeAt(i, branch.Depth);
            if (code != last && (node == 0 || TrieCell.Label(cells[node + code]) != code))
                _new.Add((ushort)code);
            last = code;
        }
    }

    /// <summary>The words of a branch that finds no room, those of them that are in the trie already included, are looked up apart.</summary>
    private void GiveUp(Branch branch)
    {
        for (int i = branch.From; i < branch.To; i++)
            _rest.Add(_words.WordAt(i));
    }

    /// <summary>Finds a base for a node where its new children fit, if need be with all others, and takes their cells.</summary>
    /// <returns>The base, or 0 if there is none; then nothing has changed.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Place(int node, bool isRow)
    {
        int place = node != 0 && AreFree(node) ? node : FindPlace(node, isRow);
        if (place == 0)
            return 0;
        if (place != node)
        {
            // A node has its turn once, so that its base is the image's still, or 0 if it had no children there.
            foreach (ushort label in _children.Of(node))
            {
                _space.FreeCell(node + label);
                Take(place + label);
            }

            if (node != 0)
                _space.FreeBase(node);
            _space.TakeBase(place);
            _largestBase = Math.Max(_largestBase, place);
        }

        foreach (ushort label in _new)
            Take(place + label);
        return place;
    }

    private void Take(int cell)
    {
        _space.TakeCell(cell);
        _largestCell = Math.Max(_largestCell, cell);
    }

    private bool AreFree(int node)
    {
        foreach (ushort label in _new)
        {
            if (!_space.IsFree(node + label))
                return false;
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int FindPlace(int node, bool isRow)
    {
        _all.Clear();
        _all.AddRange(_children.Of(node));
        _all.AddRange(_new);
        ReadOnlySpan<ushort> labels = CollectionsMarshal.AsSpan(_all);
        return isRow ? _space.FindRow(labels) : _space.FindBase(labels);
    }

    private void MoveChildren(int node, int place)
    {
        foreach (ushort label in _children.Of(node))
        {
            EnsureCell(place + label);
            _cells[place + label] = _cells[node + label];
            _cells[node + label] = Free;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddBranches(int node, Branch parent)
    {
        (_, int from, int to, int depth) = parent;
        for (int start = from; start < to;)
        {
            int code = _words.CodeAt(start, depth);
            int end = start + 1;
            while (end < to && _words.CodeAt(end, depth) == code)
                end++;
            if (_branchCount == _branches.Length)
                Array.Resize(ref _branches, Math.Max(2 * _branchCount, 2 * _words.Count));
            _branches[_branchCount++] = new Branch(node + code, start, end, depth + 1);
            start = end;
        }
    }

    private void EnsureCell(int cell)
    {
        if (cell < _cells.Length)
            return;
        _cells = Extended(_cells, Math.Max(cell + 1, _cells.Length + _cells.Length / 4));
    }

    /// <summary>A longer copy, in memory that does not move.</summary>
    private static ulong[] Extended(ReadOnlySpan<ulong> cells, int length)
    {
        ulong[] longer = GC.AllocateUninitializedArray<ulong>(length, pinned: true);
        cells.CopyTo(longer);
        longer.AsSpan(cells.Length).Fill(Free);
        return longer;
    }

    private static ulong WithValue(ulong cell, int value) =>
        TrieCell.Pack(TrieCell.Label(cell), value, TrieCell.Base(cell), TrieCell.Filter(cell));

    private MergedTrie Finish()
    {
        // Any base plus any code stays inside, as the passes need it.
        int length = Math.Max(_largestCell, _largestBase + CharacterCode.CodeMask) + 1;
        if (length > _cells.Length)
            _cells = Extended(_cells, length);
        else if (_cells.Length - length > length / 8)
            _cells = Extended(_cells.AsSpan(0, length), length);

        var rest = new OverlayTrie(_basis.Folding);
        foreach (OverlayWord word in _rest)
            rest.Set(word);
        return new MergedTrie(_cells, _rows, [.. _logFrequencies], new OverlayLayer(rest, _basis));
    }
}
