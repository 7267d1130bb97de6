namespace Wenxi.Cli.Input;

/// <summary>Answers one line after another; it belongs to one block and is never called by two threads at once.</summary>
internal delegate void LineProcessor(Line line);
