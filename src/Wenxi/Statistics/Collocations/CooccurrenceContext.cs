namespace Wenxi.Statistics;

/// <summary>What two terms share that occur together.</summary>
public enum CooccurrenceContext
{
    /// <summary>They stand within a window of a sentence; each such pair of occurrences counts.</summary>
    Window,

    /// <summary>They stand in the same sentence; each sentence counts once.</summary>
    Sentence,

    /// <summary>They stand in the same document; each document counts once.</summary>
    Document,
}
