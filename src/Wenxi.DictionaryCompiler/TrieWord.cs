namespace Wenxi.DictionaryCompiler;

/// <summary>A key of the trie with what its last cell carries.</summary>
internal readonly record struct TrieWord(ushort[] Codes, int Value, byte Attribute);
