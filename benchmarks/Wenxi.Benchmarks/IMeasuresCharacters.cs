namespace Wenxi.Benchmarks;

/// <summary>A benchmark whose every operation goes through so many characters.</summary>
public interface IMeasuresCharacters
{
    /// <summary>UTF-16 units of an operation, of all threads together, with the parameters as they are set.</summary>
    long CharacterCount { get; }
}
