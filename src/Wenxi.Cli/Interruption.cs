namespace Wenxi.Cli;

/// <summary>Ctrl+C as a token, for a verb that looks at it.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly Lock _lock = new();
    private readonly IDisposable? _registration;
    private bool _isDisposed;

    public Interruption(CommandHost host) => _registration = host.OnInterrupt?.Invoke(Stop);

    public CancellationToken Token => _source.Token;

    public void Dispose()
    {
        _registration?.Dispose();
        lock (_lock)
            _isDisposed = true;
        _source.Dispose();
    }

    // A signal may come while the verb ends.
    private void Stop()
    {
        lock (_lock)
        {
            if (!_isDisposed)
                _source.Cancel();
        }
    }
}
