namespace Wenxi.Segmentation.Scalar;

/// <summary>Workspaces that wait for the next call, so that a warm call allocates nothing.</summary>
/// <remarks>An array of slots, not a concurrent collection: its assembly would be loaded for the first token.</remarks>
internal sealed class WorkspacePool
{
    // A workspace that served a text longer than this goes to the garbage collector: 4 Mi characters hold 56 MB.
    private const int LargestKept = 4 << 20;

    private readonly Workspace?[] _slots = new Workspace?[2 * Environment.ProcessorCount];

    public Lease Rent()
    {
        for (int i = 0; i < _slots.Length; i++)
        {
            if (_slots[i] is not null && Interlocked.Exchange(ref _slots[i], null) is { } workspace)
                return new Lease(this, workspace);
        }

        return new Lease(this, new Workspace());
    }

    private void Return(Workspace workspace)
    {
        if (workspace.Capacity > LargestKept)
            return;
        for (int i = 0; i < _slots.Length; i++)
        {
            if (_slots[i] is null && Interlocked.CompareExchange(ref _slots[i], workspace, null) is null)
                return;
        }
    }

    /// <summary>A workspace for the time of one call; goes back to the pool when disposed.</summary>
    public readonly ref struct Lease(WorkspacePool pool, Workspace workspace)
    {
        public Workspace Workspace => workspace;

        public void Dispose() => pool.Return(workspace);
    }
}
