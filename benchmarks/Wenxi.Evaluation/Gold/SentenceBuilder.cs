using System.Text;

namespace Wenxi.Evaluation.Gold;

/// <summary>Puts a sentence together from units with tags such as B-PER, I-LOC.NAM, O.</summary>
internal sealed class SentenceBuilder(bool hasWords)
{
    private readonly StringBuilder _text = new();
    private readonly List<GoldName> _names = [];
    private readonly List<int> _words = [];
    private readonly List<string> _classes = [];
    private string _open = "";

    public bool HasWords => hasWords;

    /// <param name="unit">A character or word.</param>
    /// <param name="wordClass">The class of a word, empty for a character.</param>
    /// <param name="tag">Its part in a name.</param>
    /// <param name="place">Where it stands, for messages.</param>
    public void Add(string unit, string wordClass, string tag, string place)
    {
        int start = _text.Length;
        _text.Append(unit);
        if (hasWords)
        {
            _words.Add(_text.Length);
            _classes.Add(wordClass);
        }

        string kind = tag.Length > 2 && tag[1] == '-' ? tag[2..] : tag == "O" ? "" : throw new InvalidDataException($"{place}: expected a tag B-…, I-… or O, but it is {tag}.");
        bool continues = kind.Length > 0 && tag[0] is 'I' or 'E' or 'M' && kind == _open;
        _open = kind;
        if (TypeOf(kind, place) is not { } type)
            return;
        if (continues)
            _names[^1] = _names[^1] with { Length = _text.Length - _names[^1].Start };
        else
            _names.Add(new GoldName(start, unit.Length, type));
    }

    public void Flush(List<GoldSentence> sentences)
    {
        if (_text.Length > 0)
            sentences.Add(new GoldSentence(_text.ToString(), [.. _names], [.. _words], [.. _classes]));
        _text.Clear();
        _names.Clear();
        _words.Clear();
        _classes.Clear();
        _open = "";
    }

    /// <summary>Geopolitical entities and facilities count as places; nominal mentions (the singer) do not count.</summary>
    private static EntityType? TypeOf(string kind, string place) => kind switch
    {
        "" => null,
        _ when kind.EndsWith(".NOM", StringComparison.Ordinal) => null,
        "PER" or "PERSON" or "PER.NAM" or "NR" => EntityType.Person,
        "LOC" or "GPE" or "FAC" or "LOC.NAM" or "GPE.NAM" or "LOCATION" or "NS" => EntityType.Location,
        "ORG" or "ORG.NAM" or "ORGANIZATION" or "NT" => EntityType.Organization,
        _ => throw new InvalidDataException($"{place}: {kind} is no type of name that this program knows."),
    };
}
