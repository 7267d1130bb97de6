using System.Buffers;
using Wenxi.Entities.Drafting;
using Wenxi.Segmentation;

namespace Wenxi.Entities.Values;

/// <summary>Finds expressions of time and quantity beside the names of a draft.</summary>
internal static class ValueFinder
{
    private static readonly SearchValues<char> TimeCharacters = SearchValues.Create("年月日号周期季代世纪时点分秒天晨早午晚夜春夏秋冬节");

    /// <returns>In text order, without overlap among themselves or with names of the draft.</returns>
    public static List<ValueSpan> Find(NameDraft draft)
    {
        var values = new List<ValueSpan>();
        ReadOnlySpan<char> text = draft.Text;
        for (int start = 0; start < text.Length; start++)
        {
            bool mayStart = char.IsNumber(text[start]) || WrittenNumber.HanDigitOf(text[start]) >= 0 || text[start] is '十' or '百' or '千';
            if (!mayStart || IsInsideNumber(text, start) || (DateReader.Read(text, start) ?? AmountReader.Read(text, start)) is not { } value)
                continue;
            if (!draft.OverlapsName(value.Start, value.End) && draft.IsWordStart(value.Start))
            {
                values.Add(value);
                start = value.End - 1;
            }
        }

        return WithTimes(draft, values);
    }

    private static bool IsInsideNumber(ReadOnlySpan<char> text, int start) =>
        start > 0 && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or ',' || WrittenNumber.DigitOf(text[start - 1]) >= 0);

    /// <summary>Adds words of time, tagged t, joined with the dates beside them: 去年|6月, 上周五.</summary>
    private static List<ValueSpan> WithTimes(NameDraft draft, List<ValueSpan> values)
    {
        var all = new List<ValueSpan>(values.Count);
        int next = 0;
        for (int i = 0; i < draft.Tokens.Length; i++)
        {
            if (!IsTime(draft, i))
                continue;
            int start = draft.Tokens[i].Start, end = draft.Tokens[i].End;
            while (i + 1 < draft.Tokens.Length && draft.Tokens[i + 1].Tag == "t" && !draft.OverlapsName(end, draft.Tokens[i + 1].End))
                end = draft.Tokens[++i].End;
            while (next < values.Count && values[next].End < start)
                all.Add(values[next++]);
            Join(values, ref next, all, start, end);
        }

        all.AddRange(values[next..]);
        return all;
    }

    private static bool IsTime(NameDraft draft, int token)
    {
        Token word = draft.Tokens[token];
        return word.Tag == "t" && word.Slice(draft.Text).ContainsAny(TimeCharacters) && !draft.OverlapsName(word.Start, word.End);
    }

    /// <summary>Takes the dates that touch a range of time words into it; amounts stay as they are.</summary>
    private static void Join(List<ValueSpan> values, ref int next, List<ValueSpan> all, int start, int end)
    {
        int from = start;
        string? value = null;
        while (next < values.Count && values[next].Start <= end)
        {
            ValueSpan other = values[next];
            if (other.Type != EntityType.Time)
            {
                // 一年 of 一年前 may have been read as an amount: the words of time win where they cover it.
                if (other.End <= start || other.Start >= end)
                    break;
                next++;
                continue;
            }

            value = other.Start <= from && other.End >= end ? other.Value : null;
            start = Math.Min(start, other.Start);
            end = Math.Max(end, other.End);
            next++;
        }

        all.Add(new ValueSpan(start, end, EntityType.Time, value));
    }
}
