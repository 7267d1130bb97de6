using System.Text;
using Wenxi.Segmentation.Dictionary;

namespace Wenxi.DictionaryCompiler;

/// <summary>Collects what the sources say of each name: its kinds for the trie, its facts for the sorted lines.</summary>
internal sealed class NameTable
{
    private const char DoubtMark = '?', AliasSeparator = '|';
    private const string Nothing = "-";

    private readonly Dictionary<string, NameKinds> _kinds = new(StringComparer.Ordinal);
    private readonly HashSet<string> _abbreviations = new(StringComparer.Ordinal);
    private readonly SortedDictionary<(string Name, char Kind), string> _facts = new(FactOrder.Instance);

    /// <summary>One word a line; what stands behind a tab is for readers of the list.</summary>
    public void AddList(SourceFile source, NameKinds kind)
    {
        foreach (SourceLine line in source.Lines('#'))
        {
            string word = line.Text.Split('\t')[0];
            if (word.Length == 0 || word.Any(char.IsWhiteSpace))
                throw line.Error("a word of a list is not empty and has no white space");
            if ((_kinds.GetValueOrDefault(word) & kind) != 0 && kind != NameKinds.NoName)
                throw line.Error("the word stands twice");
            Mark(word, kind);
        }
    }

    /// <summary>Columns: name, type, English name, aliases; see dictionaries/places/SOURCE.md.</summary>
    public void AddGazetteer(SourceFile source, NameKinds mark)
    {
        foreach (SourceLine line in source.Lines('#'))
        {
            (string name, NameFactKind type, string english, string[] aliases) = Read(line);
            string chief = name.TrimStart(DoubtMark);
            foreach (string alias in aliases.Prepend(name))
            {
                string written = alias.TrimStart(DoubtMark);
                if (written.Length == 0)
                    throw line.Error("a name or alias is empty");
                bool isDoubtful = alias[0] == DoubtMark;
                Mark(written, KindOf(type, isDoubtful) | (isDoubtful ? NameKinds.None : mark));
                AddFact(written, (char)type, chief, english);
            }
        }
    }

    /// <summary>As a gazetteer, but the names are abbreviations and what they stand for is the first alias.</summary>
    public void AddAbbreviations(SourceFile source)
    {
        foreach (SourceLine line in source.Lines('#'))
        {
            (string name, NameFactKind type, string english, string[] aliases) = Read(line);
            if (aliases.Length == 0)
                throw line.Error("an abbreviation needs the full name as its alias");
            string written = name.TrimStart(DoubtMark);
            string chief = aliases[0].TrimStart(DoubtMark);
            Mark(written, NameKinds.PlaceAbbreviation | (_kinds.GetValueOrDefault(chief) & NameKinds.Country));
            // 巴 is Brazil, Pakistan and others: then there is no fact.
            if (!_abbreviations.Add(written))
                _facts.Remove((written, (char)type));
            else if (aliases.Length == 1)
                AddFact(written, (char)type, chief, english);
        }
    }

    /// <summary>Columns: name, its readings in Latin letters, separated by bars; with several there is no fact.</summary>
    public void AddRomanisations(SourceFile source, NameFactKind kind, NameKinds mark)
    {
        foreach (SourceLine line in source.Lines('#'))
        {
            string[] fields = line.Fields('\t', 2, "name TAB readings separated by bars");
            if (mark != NameKinds.None)
                Mark(fields[0], mark);
            if (!fields[1].Contains(AliasSeparator, StringComparison.Ordinal))
                AddFact(fields[0], (char)kind, fields[0], fields[1]);
        }
    }

    public Dictionary<char, long> CountCharacters()
    {
        var weights = new Dictionary<char, long>();
        foreach (char c in _kinds.Keys.SelectMany(name => name))
            weights[c] = weights.GetValueOrDefault(c) + 1;
        return weights;
    }

    public IEnumerable<TrieWord> TrieWords(CharacterCodeTable codes) =>
        _kinds.Select(pair => new TrieWord(codes.Encode(pair.Key), (int)pair.Value, 0));

    public IEnumerable<string> Facts() => _facts.Select(pair => $"{pair.Key.Name}\t{pair.Key.Kind}\t{pair.Value}");

    private static (string Name, NameFactKind Type, string English, string[] Aliases) Read(SourceLine line)
    {
        string[] fields = line.Fields('\t', 4, "'name TAB type TAB English TAB aliases'");
        NameFactKind type = fields[1] switch
        {
            "PERSON" => NameFactKind.Person,
            "LOCATION" => NameFactKind.Location,
            "ORGANIZATION" => NameFactKind.Organization,
            _ => throw line.Error($"'{fields[1]}' is none of PERSON, LOCATION, ORGANIZATION"),
        };
        return (fields[0], type, fields[2] == Nothing ? "" : fields[2], fields[3] == Nothing ? [] : fields[3].Split(AliasSeparator));
    }

    private static NameKinds KindOf(NameFactKind type, bool isDoubtful) => (type, isDoubtful) switch
    {
        (NameFactKind.Person, false) => NameKinds.Person,
        (NameFactKind.Person, true) => NameKinds.MaybePerson,
        (NameFactKind.Location, false) => NameKinds.Location,
        (NameFactKind.Location, true) => NameKinds.MaybeLocation,
        (_, false) => NameKinds.Organization,
        (_, true) => NameKinds.MaybeOrganization,
    };

    private void Mark(string word, NameKinds kind) => _kinds[word] = _kinds.GetValueOrDefault(word) | kind;

    // Sources come in the order in which they are believed.
    private void AddFact(string name, char kind, string chief, string english) => _facts.TryAdd((name, kind), $"{chief}\t{english}");

    private sealed class FactOrder : IComparer<(string Name, char Kind)>
    {
        public static readonly FactOrder Instance = new();

        public int Compare((string Name, char Kind) x, (string Name, char Kind) y)
        {
            int order = Encoding.UTF8.GetBytes(x.Name).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(y.Name));
            return order != 0 ? order : x.Kind.CompareTo(y.Kind);
        }
    }
}
