namespace Wenxi.Entities;

/// <summary>Works on several items at the same time and gives the results in the order of the items.</summary>
internal static class OrderedWork
{
    // More than one for each processor, so that none is idle while the item whose turn it is takes long.
    private const int ItemsPerProcessor = 2;

    /// <param name="items">Read while the results are enumerated, a few ahead: memory is bounded.</param>
    /// <param name="work">Called by several threads.</param>
    /// <param name="cancellation">Looked at between items.</param>
    /// <exception cref="OperationCanceledException">Cancellation was asked for.</exception>
    public static IEnumerable<TResult> Run<T, TResult>(IEnumerable<T> items, Func<T, TResult> work, CancellationToken cancellation)
    {
        int atOnce = ItemsPerProcessor * Environment.ProcessorCount;
        var running = new Queue<Task<TResult>>(atOnce);
        try
        {
            foreach (T item in items)
            {
                cancellation.ThrowIfCancellationRequested();
                running.Enqueue(Task.Run(() => work(item), cancellation));
                if (running.Count == atOnce)
                    yield return running.Dequeue().GetAwaiter().GetResult();
            }

            while (running.TryDequeue(out Task<TResult>? task))
            {
                cancellation.ThrowIfCancellationRequested();
                yield return task.GetAwaiter().GetResult();
            }
        }
        finally
        {
            // Who stops early, or meets a failure, finds no work going on afterwards.
            ((Task)Task.WhenAll(running)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing).GetAwaiter().GetResult();
        }
    }
}
