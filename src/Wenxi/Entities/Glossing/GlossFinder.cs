using System.Buffers;
using Wenxi.Entities.Drafting;

namespace Wenxi.Entities.Glossing;

/// <summary>Finds names that the text itself glosses in Latin letters.</summary>
internal static class GlossFinder
{
    private const int LongestQuotation = 24;
    private const double Confidence = 0.95;

    private static readonly SearchValues<char> Openings = SearchValues.Create("（(");
    private static readonly SearchValues<char> Quotes = SearchValues.Create("“‘「『《\"");

    public static List<Gloss> Find(NameDraft draft)
    {
        var glosses = new List<Gloss>();
        int position = 0;
        while (draft.Text.AsSpan(position).IndexOfAny(Openings) is >= 0 and int distance)
        {
            int open = position + distance;
            position = open + 1;
            if (open > 0 && LatinName.Read(draft.Text, open + 1) is { } latin && NameBefore(draft, open, latin.Form) is { } name)
                glosses.Add(new Gloss(name, new NameSpan(latin.Start, latin.Start + latin.Length, name.Type, Confidence), latin.Form));
        }

        return glosses;
    }

    private static NameSpan? NameBefore(NameDraft draft, int open, LatinNameForm form)
    {
        if (Quotation(draft, open) is { } quotation)
            return quotation;
        NameSpan? written = GlossedWords.Before(draft, open, form);
        NameSpan? found = draft.NameAt(open - 1) is { Type: <= EntityType.Organization } name && name.End == open ? name : null;
        // Of two the longer: the network may have seen only the end of 斯托尔滕贝格, the words only that of 北大西洋理事会.
        NameSpan? longer = written is null || (found is { } a && a.Start <= written.Value.Start && !HoldsCommonNoun(draft, a, written.Value)) ? found : written;
        return (longer ?? (form == LatinNameForm.Acronym ? GlossedWords.Phrase(draft, open) : null)) is { } best ? best with { Confidence = Confidence } : null;
    }

    /// <summary>小城|维尔: the noun before a place is no part of it.</summary>
    private static bool HoldsCommonNoun(NameDraft draft, NameSpan found, NameSpan written) =>
        written.Type == EntityType.Location && found.Start < written.Start && draft.Tokens[draft.TokenAt(found.Start)].Tag is "n";

    /// <summary>“自由开放的印度-太平洋”（FOIP）.</summary>
    private static NameSpan? Quotation(NameDraft draft, int open)
    {
        if (draft.Text[open - 1] is not ('”' or '’' or '」' or '』' or '》' or '"'))
            return null;
        int first = Math.Max(0, open - 1 - LongestQuotation);
        int start = first + draft.Slice(first, open - 1).LastIndexOfAny(Quotes) + 1;
        if (start == first || start >= open - 1 || !TokenTags.IsHan(draft.Slice(start, start + 1)))
            return null;
        var quoted = new NameSpan(start, open - 1, EntityType.Other, Confidence);
        return draft.NameAt(start) is { } name && name.Start == quoted.Start && name.End == quoted.End ? name : quoted;
    }
}
