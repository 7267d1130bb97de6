using System.Numerics;

namespace Wenxi.Segmentation.Scalar;

/// <summary>Workspaces that wait for the next call, so that a warm call allocates nothing.</summary>
/// <remarks>
/// An array of slots, not a concurrent collection: its assembly would be loaded for the first token. A call looks first
/// into the slot of its thread, and slots stand two cache lines apart, so that threads do not wait for each other.
/// </remarks>
internal sealed class WorkspacePool
{
    // A workspace that served a text longer than this goes to the garbage collector: 4 Mi characters hold 56 MB.
    private const int LargestKept = 4 << 20;

    private const int Stride = 128 / 8;

    // A power of two, so that a slot is found without a division.
    private readonly Workspace?[] _slots = new Workspace?[(int)BitOperations.RoundUpToPowerOf2(2 * (uint)Environment.ProcessorCount) * Stride];

    public Lease Rent()
    {
        Workspace?[] slots = _slots;
        int first = FirstSlot();
        for (int i = 0; i < slots.Length; i += Stride)
        {
            ref Workspace? slot = ref slots[(first + i) & (slots.Length - 1)];
            if (slot is not null && Interlocked.Exchange(ref slot, null) is { } workspace)
                return new Lease(this, workspace);
        }

        return new Lease(this, new Workspace());
    }

    private void Return(Workspace workspace)
    {
        if (workspace.Capacity > LargestKept)
            return;
        Workspace?[] slots = _slots;
        int first = FirstSlot();
        for (int i = 0; i < slots.Length; i += Stride)
        {
            ref Workspace? slot = ref slots[(first + i) & (slots.Length - 1)];
            if (slot is null && Interlocked.CompareExchange(ref slot, workspace, null) is null)
                return;
        }
    }

    private int FirstSlot() => Environment.CurrentManagedThreadId * Stride & (_slots.Length - 1);

    /// <summary>A workspace for the time of one call; goes back to the pool when disposed.</summary>
    public readonly ref struct Lease(WorkspacePool pool, Workspace workspace)
    {
        public Workspace Workspace => workspace;

        public void Dispose() => pool.Return(workspace);
    }
}
