namespace Wenxi;

/// <summary>The order of key sentences.</summary>
public enum KeySentenceOrder
{
    /// <summary>As in the text: a summary to read.</summary>
    Text,

    /// <summary>Best first.</summary>
    Score,
}
