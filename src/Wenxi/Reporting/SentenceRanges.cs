using System.Buffers;

namespace Wenxi.Reporting;

/// <summary>Where the sentences of a text end: behind 。！？!?；… and at line breaks. Good enough to say which names stand together.</summary>
internal static class SentenceRanges
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("。！？!?；;…\n");

    /// <summary>The number of the sentence in which each mention starts, in text order.</summary>
    public static int[] NumberOf(string text, IReadOnlyList<Mention> mentions)
    {
        var numbers = new int[mentions.Count];
        var sentence = 0;
        var position = 0;
        for (var i = 0; i < mentions.Count; i++)
        {
            var start = Math.Clamp(mentions[i].Start, position, text.Length);
            if (text.AsSpan(position, start - position).ContainsAny(Ends))
                sentence++;
            position = start;
            numbers[i] = sentence;
        }
        return numbers;
    }
}
