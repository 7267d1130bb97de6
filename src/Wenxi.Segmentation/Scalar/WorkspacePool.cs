using System.Collections.Concurrent;

namespace Wenxi.Segmentation.Scalar;

/// <summary>Workspaces that wait for the next call, so that a warm call allocates nothing.</summary>
internal sealed class WorkspacePool
{
    // A workspace that served a text longer than this goes to the garbage collector: 4 Mi characters hold 56 MB.
    private const int LargestKept = 4 << 20;

    private readonly ConcurrentQueue<Workspace> _others = new();
    private Workspace? _latest;

    public Lease Rent()
    {
        Workspace? workspace = Interlocked.Exchange(ref _latest, null);
        if (workspace is null && !_others.TryDequeue(out workspace))
            workspace = new Workspace();
        return new Lease(this, workspace);
    }

    private void Return(Workspace workspace)
    {
        if (workspace.Capacity > LargestKept)
            return;
        if (Interlocked.CompareExchange(ref _latest, workspace, null) is not null)
            _others.Enqueue(workspace);
    }

    /// <summary>A workspace for the time of one call; goes back to the pool when disposed.</summary>
    public readonly ref struct Lease(WorkspacePool pool, Workspace workspace)
    {
        public Workspace Workspace => workspace;

        public void Dispose() => pool.Return(workspace);
    }
}
