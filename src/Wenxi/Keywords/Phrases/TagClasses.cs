namespace Wenxi.Keywords.Phrases;

/// <summary>Sorts the tags of the PKU set as jieba writes them.</summary>
internal static class TagClasses
{
    public static TagClass Of(string tag) => tag switch
    {
        "eng" => TagClass.Latin,
        "vn" => TagClass.VerbalNoun,
        "ns" => TagClass.Place,
        "nt" => TagClass.Organization,
        "nz" => TagClass.OtherName,
        "an" => TagClass.Adjective,
        // A mark, or a word that the word list lacks: the characters tell.
        "x" => TagClass.Other,
        "zg" => TagClass.Other,
        "" => TagClass.Other,
        _ => OfLetter(tag),
    };

    private static TagClass OfLetter(string tag) => tag[0] switch
    {
        'n' => tag.StartsWith("nr", StringComparison.Ordinal) ? TagClass.Person : TagClass.Noun,
        'v' => TagClass.Verb,
        'a' => TagClass.Adjective,
        'd' => TagClass.Adverb,
        'i' or 'l' => TagClass.Idiom,
        'j' => TagClass.Abbreviation,
        'b' => TagClass.Attributive,
        'm' or 'q' or 't' => TagClass.Quantity,
        'u' or 'p' or 'c' or 'y' or 'r' or 'e' or 'o' or 'k' or 'h' => TagClass.Function,
        _ => TagClass.Other,
    };

    /// <summary>
    /// Whether a term of several words may begin and end with such words. A place before a verb is where somebody does it
    /// (东京|会见), and what stands before a person is a title (首相|岸田文雄).
    /// </summary>
    public static bool MayBeTerm(TagClass first, TagClass last) =>
        MayEndTerm(last) && (first, last) is not (TagClass.Place, TagClass.Verb) && (last != TagClass.Person || first == TagClass.Person);

    /// <summary>Whether a term of several words may end with such a word.</summary>
    public static bool MayEndTerm(TagClass tag) => tag is not (TagClass.Adverb or TagClass.Quantity);

    /// <summary>Whether such a word mostly says something of a thing, rather than what the thing is.</summary>
    public static bool IsPredicate(TagClass tag) => tag is TagClass.Verb or TagClass.Adjective or TagClass.Idiom;
}
