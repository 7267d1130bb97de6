namespace Wenxi.Tagging;

/// <summary>Workspaces that wait for the next call: about 8 MB each, as many as calls ran at the same time, two a processor at most.</summary>
internal sealed class TaggerWorkspacePool(TaggerModel model)
{
    private readonly TaggerWorkspace?[] _slots = new TaggerWorkspace?[2 * Environment.ProcessorCount];

    public Lease Rent()
    {
        for (int i = 0; i < _slots.Length; i++)
        {
            if (_slots[i] is not null && Interlocked.Exchange(ref _slots[i], null) is { } workspace)
                return new Lease(this, workspace);
        }

        return new Lease(this, new TaggerWorkspace(model));
    }

    private void Return(TaggerWorkspace workspace)
    {
        for (int i = 0; i < _slots.Length; i++)
        {
            if (_slots[i] is null && Interlocked.CompareExchange(ref _slots[i], workspace, null) is null)
                return;
        }
    }

    /// <summary>A workspace for the time of one call; goes back to the pool when disposed.</summary>
    public readonly ref struct Lease(TaggerWorkspacePool pool, TaggerWorkspace workspace)
    {
        public TaggerWorkspace Workspace => workspace;

        public void Dispose() => pool.Return(workspace);
    }
}
