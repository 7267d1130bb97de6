namespace Wenxi.Tagging;

/// <summary>Characters of a batch that are tagged as one sequence.</summary>
/// <param name="Document">Which text of the batch it is from.</param>
/// <param name="First">Its first character in the batch; characters, not UTF-16 units.</param>
/// <param name="Count">Its number of characters, at least one.</param>
internal readonly record struct TextPiece(int Document, int First, int Count);
