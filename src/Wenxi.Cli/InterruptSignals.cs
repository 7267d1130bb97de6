using System.Runtime.InteropServices;

namespace Wenxi.Cli;

/// <summary>Has the first Ctrl+C, or request to terminate, call an action; a second one ends the process.</summary>
internal sealed class InterruptSignals : IDisposable
{
    private readonly Action _action;
    private readonly PosixSignalRegistration[] _registrations;
    private int _signals;

    public InterruptSignals(Action action)
    {
        _action = action;
        _registrations = [PosixSignalRegistration.Create(PosixSignal.SIGINT, Handle), PosixSignalRegistration.Create(PosixSignal.SIGTERM, Handle)];
    }

    public void Dispose()
    {
        foreach (var registration in _registrations)
            registration.Dispose();
    }

    private void Handle(PosixSignalContext context)
    {
        if (Interlocked.Increment(ref _signals) > 1)
            return;
        context.Cancel = true;
        _action();
    }
}
