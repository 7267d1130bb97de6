using System.Diagnostics;

namespace Wenxi.Cli.Input;

/// <summary>One line on a terminal that says how far long work has come; nothing where nobody watches.</summary>
internal sealed class ProgressLine(CommandHost host, int total)
{
    private const int BarWidth = 30;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    private readonly bool _isShown = host.ErrorIsTerminal && total > 1;
    private readonly long _start = Stopwatch.GetTimestamp();
    private TimeSpan _next = Patience;
    private int _started;
    private bool _isOnScreen;

    public void Show(string name)
    {
        var done = _started++;
        if (!_isShown || Stopwatch.GetElapsedTime(_start) is var elapsed && elapsed < _next)
            return;
        _next = elapsed + Interval;
        _isOnScreen = true;
        var filled = (int)((long)BarWidth * done / total);
        host.Error.Write($"\r\e[K[{new string('#', filled)}{new string('.', BarWidth - filled)}] {done} of {total}  {Path.GetFileName(name)}");
    }

    public void Clear()
    {
        if (_isOnScreen)
            host.Error.Write("\r\e[K");
        _isOnScreen = false;
    }
}
