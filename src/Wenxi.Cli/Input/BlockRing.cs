using System.Runtime.ExceptionServices;
using Wenxi.Cli.Output;

namespace Wenxi.Cli.Input;

/// <summary>
/// The blocks that are on their way, each used again and again: one thread submits them, the threads of the pool answer
/// them, and whoever answers the block whose turn it is writes it and the answered ones behind it.
/// </summary>
/// <param name="output">Where the answers go.</param>
/// <param name="createProcessor">Makes a processor that writes to a buffer; several work at the same time.</param>
internal sealed class BlockRing(Stream output, Func<Utf8Buffer, LineProcessor> createProcessor)
{
    // More than one for each processor, so that none is idle while the block whose turn it is takes long.
    private const int BlocksPerProcessor = 2;

    // With more, memory would grow with the machine.
    private const int MostBlocks = 16;

    // A few lines are answered sooner than another thread wakes.
    private const int LeastForAnotherThread = 1 << 14;

    private readonly LineBlock?[] _blocks = new LineBlock?[Math.Min(BlocksPerProcessor * Environment.ProcessorCount, MostBlocks)];

    // Guards the order: everything below, and whether a block is answered.
    private readonly object _gate = new();
    private long _submitted;
    private long _written;
    private bool _isWriting;
    private bool _isComplete;
    private LineTally _tally;
    private volatile ExceptionDispatchInfo? _failure;

    /// <summary>Whether answers could not be made or written; then the rest need not be made.</summary>
    public bool HasFailed => _failure is not null;

    /// <summary>Waits for a block to fill; it is the same one until it is submitted.</summary>
    /// <returns>False when nothing more is wanted, since the answers could not be written.</returns>
    public bool TryGetFree(out LineBlock block)
    {
        lock (_gate)
        {
            while (_submitted - _written == _blocks.Length && !HasFailed)
                Monitor.Wait(_gate);
            block = _blocks[_submitted % _blocks.Length] ??= new LineBlock(this, createProcessor);
            return !HasFailed;
        }
    }

    /// <summary>Has a block answered, by another thread if that is worth its while.</summary>
    public void Submit(LineBlock block)
    {
        bool isAlone;
        lock (_gate)
        {
            isAlone = _submitted == _written;
            block.IsAnswered = false;
            _submitted++;
        }
        if (isAlone && block.Length < LeastForAnotherThread)
            block.Execute();
        else
            ThreadPool.UnsafeQueueUserWorkItem(block, preferLocal: false);
    }

    /// <summary>Says that no more blocks follow until <see cref="WaitForAll"/> returns.</summary>
    public void Complete()
    {
        lock (_gate)
        {
            _isComplete = true;
            Monitor.PulseAll(_gate);
        }
    }

    /// <summary>Waits until the answers to all blocks are written, and makes ready for the next.</summary>
    /// <returns>The lines of these blocks.</returns>
    /// <exception cref="IOException">The answers cannot be written.</exception>
    public LineTally WaitForAll()
    {
        lock (_gate)
        {
            while (!(_isComplete && _written == _submitted) && !HasFailed)
                Monitor.Wait(_gate);
            _failure?.Throw();
            var tally = _tally;
            _tally = default;
            _isComplete = false;
            return tally;
        }
    }

    /// <summary>Takes an answered block, and writes what has its turn, unless another thread is about it.</summary>
    public void Finish(LineBlock block)
    {
        lock (_gate)
        {
            block.IsAnswered = true;
            if (_isWriting)
                return;
            _isWriting = true;
        }
        while (TryGetNext() is { } next)
        {
            Write(next);
            Release(next);
        }
    }

    private LineBlock? TryGetNext()
    {
        lock (_gate)
        {
            if (_written < _submitted && _blocks[_written % _blocks.Length] is { IsAnswered: true } next)
                return next;
            _isWriting = false;
            return null;
        }
    }

    // Outside the lock: while a slow reader takes these answers, other threads make the next.
    private void Write(LineBlock block)
    {
        _failure ??= block.Failure;
        if (HasFailed)
            return;
        try
        {
            block.WriteTo(output);
        }
        catch (Exception exception)
        {
            _failure = ExceptionDispatchInfo.Capture(exception);
        }
    }

    private void Release(LineBlock block)
    {
        lock (_gate)
        {
            _tally.Add(block.Tally);
            var wasFull = _submitted - _written == _blocks.Length;
            _written++;
            if (wasFull || HasFailed || _isComplete)
                Monitor.PulseAll(_gate);
        }
    }
}
