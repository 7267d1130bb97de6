using System.Diagnostics.CodeAnalysis;
using Wenxi.Entities;
using Wenxi.Segmentation;

namespace Wenxi;

/// <summary>
/// Finds the names of persons, places and organisations in a text. Immutable and thread-safe.
/// </summary>
/// <remarks>
/// The evidence is the tags of the tokens (nr, ns, nt), lists of names, titles and organisation suffixes, and the glosses
/// of the text itself: after 斯托尔滕贝格（Jens Stoltenberg） every 斯托尔滕贝格 is a mention, however it is cut into tokens.
/// </remarks>
public sealed class EntityRecognizer
{
    /// <summary>Finds the names. Takes time linear in the text.</summary>
    /// <param name="text">The text that the tokens are ranges of.</param>
    /// <param name="tokens">Tokens in text order, with tags: <see cref="SegmenterOptions.Tags"/>. Without tags only the text's own glosses and the lists are evidence.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "A recognizer is made and shared like every other stage.")]
    public EntityAnalysis Recognize(string text, ReadOnlySpan<Token> tokens)
    {
        ArgumentNullException.ThrowIfNull(text);
        var glosses = GlossFinder.Find(text, tokens);
        var glossed = GlossedNameFinder.Find(text, glosses);
        var tagged = new TaggedNameFinder(text, tokens, glossed).Find();
        var mentions = InTextOrder(glossed, tagged);
        var entities = EntityLinker.Link(mentions, glosses);
        return new EntityAnalysis { Mentions = mentions, Entities = entities };
    }

    private static Mention[] InTextOrder(List<Mention> glossed, List<Mention> tagged)
    {
        Mention[] mentions = [.. glossed, .. tagged];
        Array.Sort(mentions, static (a, b) => a.Start.CompareTo(b.Start));
        return mentions;
    }
}
