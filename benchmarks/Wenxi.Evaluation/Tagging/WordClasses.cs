namespace Wenxi.Evaluation.Tagging;

/// <summary>Tags of the PKU set and classes of Universal Dependencies on common ground: neither set parts all that the other does.</summary>
internal static class WordClasses
{
    /// <summary>Of a tag such as nr, vn, uj.</summary>
    public static string OfTag(string tag) => tag switch
    {
        _ when tag.StartsWith("nr", StringComparison.Ordinal) || tag is "ns" or "nt" or "nz" or "eng" => "name",
        "vn" => "verb",
        _ => tag[0] switch
        {
            'n' or 'g' or 't' or 's' or 'f' or 'i' or 'l' or 'j' => "noun",
            'v' => "verb",
            'a' or 'b' or 'z' => "adjective",
            'd' => "adverb",
            'm' or 'q' => "number",
            'r' => "pronoun",
            'p' or 'c' or 'u' or 'y' or 'k' or 'h' => "function word",
            _ => "mark",
        },
    };

    /// <summary>Of a class of Universal Dependencies. PART is of both kinds in GSD (的, but 性 and 家, too): it is left out.</summary>
    public static string? OfUniversal(string universal) => universal switch
    {
        "NOUN" => "noun",
        "PROPN" => "name",
        "VERB" or "AUX" => "verb",
        "ADJ" => "adjective",
        "ADV" => "adverb",
        "NUM" => "number",
        "PRON" or "DET" => "pronoun",
        "ADP" or "CCONJ" or "SCONJ" => "function word",
        "PUNCT" or "SYM" => "mark",
        _ => null,
    };
}
