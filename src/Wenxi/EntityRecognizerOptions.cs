namespace Wenxi;

/// <summary>What an <see cref="EntityRecognizer"/> looks for.</summary>
public sealed record EntityRecognizerOptions
{
    /// <summary>The kinds of mention to return; all unless set.</summary>
    public IReadOnlyList<EntityType> Types { get; init; } = Enum.GetValues<EntityType>();

    /// <summary>Names of your own; they win over what else would be found at their place. None unless set.</summary>
    public Gazetteer Gazetteer { get; init; } = Gazetteer.Empty;

    /// <summary>Whether 日本东京 is two places or one; two unless set.</summary>
    public PlaceChains PlaceChains { get; init; } = PlaceChains.Apart;

    /// <summary>Mentions with a lower confidence are left out: from 0, which leaves out none and is the default, to 1.</summary>
    public double MinimumConfidence { get; init; }

    /// <summary>No mentions at all: for an <see cref="AnalyzerOptions"/> whose tokens are to be the plain ones.</summary>
    public static EntityRecognizerOptions None { get; } = new() { Types = [] };
}
