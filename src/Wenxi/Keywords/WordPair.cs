namespace Wenxi.Keywords;

/// <summary>Two words, by number, the first before the second in a window, and how often.</summary>
internal readonly record struct WordPair(int First, int Second, int Count);
