using Wenxi.Entities.Drafting;
using Wenxi.Entities.Rules;
using Wenxi.Segmentation;
using Wenxi.Tagging;

namespace Wenxi.Entities;

/// <summary>Finds the names of a text: candidates of the network, then the rules.</summary>
internal static class NameFinder
{
    /// <summary>Candidates less probable than this are not looked at.</summary>
    private const float LeastPosterior = 0.05f;

    /// <param name="model">The network.</param>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its words with tags.</param>
    /// <param name="ruleCount">How many of the rules apply: all but in an evaluation.</param>
    /// <exception cref="ArgumentException">The tokens do not cover the text.</exception>
    public static NameDraft Find(TaggerModel model, string text, ReadOnlySpan<Token> tokens, int ruleCount = int.MaxValue)
    {
        var draft = new NameDraft(text, tokens.ToArray(), NameTagger.FindCandidates(model, text, LeastPosterior));
        foreach ((_, Action<NameDraft> apply) in NameRules.InOrder.AsSpan(0, Math.Min(ruleCount, NameRules.InOrder.Length)))
            apply(draft);
        return draft;
    }
}
