using Wenxi.Segmentation;

namespace Wenxi.Entities;

/// <summary>
/// Makes each name one token, so that counts and keywords know 斯托尔滕贝格 and not its pieces. Names whose ends are no
/// ends of tokens stay as they were cut.
/// </summary>
internal static class NameTokens
{
    public static Token[] Join(ReadOnlySpan<Token> tokens, IReadOnlyList<Mention> mentions)
    {
        var joined = new List<Token>(tokens.Length);
        var next = 0;
        for (var i = 0; i < tokens.Length;)
        {
            while (next < mentions.Count && mentions[next].Start < tokens[i].Start)
                next++;
            var end = next < mentions.Count && mentions[next].Start == tokens[i].Start ? EndOf(tokens, i, mentions[next]) : 0;
            if (end > i + 1)
            {
                joined.Add(new Token(tokens[i].Start, mentions[next].Length, TagOf(mentions[next].Type)));
                i = end;
            }
            else
            {
                joined.Add(tokens[i++]);
            }
        }
        return [.. joined];
    }

    /// <summary>The index behind the last token of a name that starts with token <paramref name="first"/>; 0 if the name ends within a token.</summary>
    private static int EndOf(ReadOnlySpan<Token> tokens, int first, Mention mention)
    {
        var end = mention.Start + mention.Length;
        var i = first;
        while (i < tokens.Length && tokens[i].End < end)
            i++;
        return i < tokens.Length && tokens[i].End == end ? i + 1 : 0;
    }

    private static string TagOf(EntityType type) => type switch
    {
        EntityType.Person => "nr",
        EntityType.Location => "ns",
        _ => "nt",
    };
}
