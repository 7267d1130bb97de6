namespace Wenxi.Cli.Input;

/// <summary>Answers one line, given without its end.</summary>
internal delegate void LineProcessor(ReadOnlySpan<char> line);
