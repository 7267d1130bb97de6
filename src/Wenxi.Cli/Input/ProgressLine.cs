using System.Diagnostics;

namespace Wenxi.Cli.Input;

/// <summary>One line on a terminal that says how far long work has come; nothing where nobody watches. Thread-safe.</summary>
internal sealed class ProgressLine(CommandHost host)
{
    private const int BarWidth = 30;
    private const string EmptyLine = "\r\e[K";
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    private readonly Lock _lock = new();
    private readonly long _start = Stopwatch.GetTimestamp();
    private TimeSpan _next = host.ProgressDelay;
    private bool _isOnScreen;

    /// <param name="share">How much is done, 0 to 1; null if nobody knows.</param>
    /// <param name="what">What is done.</param>
    public void Show(double? share, string what)
    {
        if (!host.ErrorIsTerminal)
            return;
        lock (_lock)
        {
            if (Stopwatch.GetElapsedTime(_start) is var elapsed && elapsed < _next)
                return;
            _next = elapsed + Interval;
            _isOnScreen = true;
            host.Error.Write($"{EmptyLine}{BarOf(share)}{what}");
        }
    }

    /// <summary>Says what is done next, of which nobody knows how long it takes.</summary>
    public void Say(string what)
    {
        lock (_lock)
        {
            // What was shown last has nothing more to tell.
            if (_isOnScreen)
                _next = TimeSpan.Zero;
            Show(share: null, what);
        }
    }

    public void Clear()
    {
        lock (_lock)
        {
            if (_isOnScreen)
                host.Error.Write(EmptyLine);
            _isOnScreen = false;
        }
    }

    /// <summary>Says in place of the line what went wrong, and where.</summary>
    public void Report(string source, string message)
    {
        lock (_lock)
        {
            Clear();
            host.Report(source, message);
        }
    }

    private static string BarOf(double? share)
    {
        if (share is not { } done)
            return "";
        var filled = (int)(BarWidth * done);
        return $"[{new string('#', filled)}{new string('.', BarWidth - filled)}] ";
    }
}
