namespace Wenxi.Tagging;

/// <summary>Asks a network what may be a name.</summary>
internal static class NameTagger
{
    /// <summary>What the network holds for a name with at least that probability, in the order of starts; candidates overlap.</summary>
    public static NameCandidate[] FindCandidates(TaggerModel model, string text, float least)
    {
        var candidates = new List<NameCandidate>();
        new TextTagger(model).Tag([text], new NameReader(model, [candidates], least), CancellationToken.None);
        return [.. candidates];
    }
}
