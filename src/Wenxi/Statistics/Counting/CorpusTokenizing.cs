using System.Runtime.ExceptionServices;

namespace Wenxi.Statistics.Counting;

/// <summary>One run over a corpus: threads take documents in turn and number terms each in its own way; then the numbers become ids.</summary>
internal sealed class CorpusTokenizing(
    CoderSettings settings, Corpus corpus, Action<DocumentCoder, CorpusDocument> read, IProgress<CorpusProgress>? progress)
{
    private const int DocumentsBetweenReports = 64;

    private readonly TokenizedDocument[] _documents = new TokenizedDocument[corpus.Count];
    private readonly int[][] _terms = new int[corpus.Count][];
    private readonly int[] _threadOf = new int[corpus.Count];
    private int _next = -1;
    private long _done;
    private long _characters;

    public TokenizedCorpus Run(CancellationToken cancellation)
    {
        int threads = Math.Clamp(settings.Threads, 1, Math.Max(1, corpus.Count));
        var parts = new IReadOnlyList<string>[threads];
        try
        {
            Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation }, i => parts[i] = Work(i, cancellation));
        }
        catch (AggregateException exception)
        {
            // The caller's function throws what it likes; who called it is no news.
            ExceptionDispatchInfo.Throw(exception.InnerExceptions[0]);
        }

        Vocabulary vocabulary = VocabularyUnion.Of(parts, out int[][] maps);
        for (int i = 0; i < _terms.Length; i++)
            VocabularyUnion.Apply(maps[_threadOf[i]], _terms[i]);
        progress?.Report(new CorpusProgress(_done, _characters));
        return new TokenizedCorpus(vocabulary, _documents);
    }

    private List<string> Work(int thread, CancellationToken cancellation)
    {
        var coder = new DocumentCoder(settings);
        while (Interlocked.Increment(ref _next) is var i && i < _documents.Length)
        {
            cancellation.ThrowIfCancellationRequested();
            CorpusDocument document = corpus[i];
            read(coder, document);
            _documents[i] = coder.Entries.ToDocument(document, out _terms[i]);
            _threadOf[i] = thread;
            Report(document.Text.Length);
        }

        return coder.Coder.Terms;
    }

    private void Report(int length)
    {
        long characters = Interlocked.Add(ref _characters, length);
        long done = Interlocked.Increment(ref _done);
        if (done % DocumentsBetweenReports == 0)
            progress?.Report(new CorpusProgress(done, characters));
    }
}
