using Wenxi.Entities.Drafting;

namespace Wenxi.Entities.Rules;

/// <summary>The rules in the order in which they apply; each corrects what the ones before it left.</summary>
/// <remarks>What each of them gains: <c>benchmarks/Wenxi.Evaluation ladder</c>, in DESIGN.md.</remarks>
internal static class NameRules
{
    public static readonly (string Name, Action<NameDraft> Apply)[] InOrder =
    [
        ("probable spans", ProbableNames.Apply),
        ("marks that end phrases", PhraseEnds.Apply),
        ("weaker spans that a gazetteer has", WeakNames.Apply),
        ("known names", KnownNames.Apply),
        ("strays before known names", KnownEdges.Apply),
        ("types of known names", KnownTypes.Apply),
        ("Japanese names", JapaneseNames.Apply),
        ("names with dots", ForeignNames.Apply),
        ("names before more of the name", KnownBeginnings.Apply),
        ("tails of places", PlaceTails.Apply),
        ("places side by side", PartedPlaces.Apply),
        ("places with a hyphen", JoinedPlaces.Apply),
        ("abbreviations of places", PlaceAbbreviations.Apply),
        ("sites with a name", NamedSites.Apply),
        ("governments", Governments.Apply),
        ("organisations by their endings", OrganizationEndings.Apply),
        ("titles off persons", PersonTitles.Apply),
        ("words that are no names", NoNames.Apply),
    ];
}
