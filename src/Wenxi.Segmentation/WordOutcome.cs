namespace Wenxi.Segmentation;

/// <summary>What became of a word at a place where its characters stand.</summary>
public enum WordOutcome
{
    /// <summary>It is a token.</summary>
    Token,

    /// <summary>No list has it: add it to a user dictionary.</summary>
    Unknown,

    /// <summary>A user dictionary removed it.</summary>
    Removed,

    /// <summary>Other words that cover the same characters are more probable.</summary>
    LessProbable,

    /// <summary>It reaches over or into a word that must be a token.</summary>
    BlockedByMust,

    /// <summary>One of its borders lies inside a Latin word or a number.</summary>
    InsideLatinOrNumber,

    /// <summary>The best path left its characters single, and the model for unknown words joined or split them otherwise.</summary>
    ChangedByUnknownWords,

    /// <summary>It has characters between which jieba always cuts (<see cref="Compatibility.Jieba"/>).</summary>
    AcrossBlocks,
}
