namespace Wenxi.Statistics;

/// <summary>What the terms of a corpus are.</summary>
public enum TermUnit
{
    /// <summary>The words of the segmenter. The fastest.</summary>
    Words,

    /// <summary>Words, and each name of a person, place or organisation as one term, as it stands. Runs the neural tagger: some 100 times slower.</summary>
    WordsAndNames,

    /// <summary>
    /// Only persons, places, organisations, works and other named things, each mention as the main name of what it stands
    /// for: 岸田 counts for 岸田文雄. Words between them are gaps. As slow as <see cref="WordsAndNames"/>.
    /// </summary>
    Entities,
}
