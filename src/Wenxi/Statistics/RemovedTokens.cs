namespace Wenxi.Statistics;

/// <summary>What becomes of the places of tokens that are no terms.</summary>
public enum RemovedTokens
{
    /// <summary>They stay as gaps: in 伦敦的春天 without 的, 伦敦 and 春天 are two places apart and no neighbours.</summary>
    KeepPlace,

    /// <summary>They close up: 伦敦 and 春天 become neighbours. Ends of sentences stay.</summary>
    CloseUp,
}
