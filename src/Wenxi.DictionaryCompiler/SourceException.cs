namespace Wenxi.DictionaryCompiler;

/// <summary>A line of a text dictionary is wrong. The message has the form that build tools show with file and line.</summary>
internal sealed class SourceException(string path, int line, string reason)
    : Exception($"{path}({line}): error WXD001: {reason}");
