namespace Wenxi.Cli.Input;

/// <summary>An input that cannot be processed: what is wrong with it, and what to do about it.</summary>
internal sealed class InputException(string what, string remedy) : Exception($"{what}; {remedy}");
