using Wenxi.Entities.Drafting;
using Wenxi.Entities.Glossing;
using Wenxi.Segmentation.Dictionary;

namespace Wenxi.Entities.Linking;

/// <summary>Names in Latin letters: those of the text, of the user, of the gazetteers, and Japanese ones by their readings.</summary>
internal sealed class EnglishNames
{
    private readonly Dictionary<string, string> _glosses = new(StringComparer.Ordinal);
    private readonly Gazetteer _gazetteer;

    public EnglishNames(NameDraft draft, List<Gloss> glosses, Gazetteer gazetteer)
    {
        _gazetteer = gazetteer;
        foreach (Gloss gloss in glosses)
            _glosses.TryAdd(draft.Text[gloss.Name.Start..gloss.Name.End], draft.Text[gloss.Latin.Start..gloss.Latin.End]);
    }

    /// <summary>Null where nobody says it: a name is never guessed.</summary>
    public string? Of(NameForm chief, List<NameForm> forms)
    {
        IEnumerable<NameForm> chiefFirst = forms.Prepend(chief);
        return chiefFirst.Select(form => _glosses.GetValueOrDefault(form.Text)).FirstOrDefault(static name => name is not null)
            ?? chiefFirst.Select(form => _gazetteer.Find(form.Text)?.EnglishName).FirstOrDefault(static name => name is not null)
            ?? chiefFirst.Select(static form => KnownLinks.FactOf(form)?.EnglishName).FirstOrDefault(static name => name is not null)
            ?? (chief.Type == EntityType.Person ? OfJapanese(chief.Text) : null);
    }

    /// <summary>Yuichi Hosoya for 细谷雄一, if surname and given name have one reading each and could not be Chinese.</summary>
    private static string? OfJapanese(string name)
    {
        string? found = null;
        for (int length = 1; length <= 3 && length < name.Length; length++)
        {
            bool mayBeChinese = length == 1 && (NameImage.Default.KindsOf(name.AsSpan(0, 1)) & NameKinds.Surname) != 0;
            if (mayBeChinese
                || NameImage.Default.FactOf(name.AsSpan(0, length), NameFactKind.JapaneseSurname)?.EnglishName is not { } surname
                || NameImage.Default.FactOf(name.AsSpan(length), NameFactKind.JapaneseGivenName)?.EnglishName is not { } given)
                continue;
            if (found is not null)
                return null;
            found = $"{given} {surname}";
        }

        return found;
    }
}
