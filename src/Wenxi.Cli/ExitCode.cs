namespace Wenxi.Cli;

/// <summary>The exit codes that scripts rely on.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>An input could not be read; the others were processed.</summary>
    public const int InputFailed = 1;

    public const int WrongUsage = 2;

    /// <summary>Stopped by Ctrl+C: what a shell says of a program that the signal ended.</summary>
    public const int Interrupted = 130;
}
