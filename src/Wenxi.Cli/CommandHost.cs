using System.Text;
using Wenxi.Cli.Output;

namespace Wenxi.Cli;

/// <summary>What a command reads from and writes to: the process's streams, or a test's.</summary>
internal sealed record CommandHost
{
    private const int WidthOfFile = 80;

    public required Stream Input { get; init; }

    public required Stream Output { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>Whether a person reads the output: then it has colours, and <c>analyze</c> writes a summary unless told otherwise.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>Whether a person reads the messages: then long work shows its progress.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>How long work must take for its progress to be shown.</summary>
    public TimeSpan ProgressDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Has Ctrl+C call an action in place of ending the process, until what it gives is disposed of; null where nobody presses it.</summary>
    public Func<Action, IDisposable>? OnInterrupt { get; init; }

    /// <summary>The width of the output in columns.</summary>
    public int Width { get; init; } = WidthOfFile;

    public static CommandHost ForProcess()
    {
        var toTerminal = !Console.IsOutputRedirected;
        return new CommandHost
        {
            Input = Console.OpenStandardInput(),
            Output = StandardOutput.Open(),
            Error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true },
            OutputIsTerminal = toTerminal,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            OnInterrupt = static action => new InterruptSignals(action),
            Width = toTerminal && Console.WindowWidth is > 0 and var width ? width : WidthOfFile,
        };
    }

    /// <summary>Writes one line about what went wrong, and where.</summary>
    public void Report(string source, string message) => Error.WriteLine($"wenxi: {source}: {message}");
}
