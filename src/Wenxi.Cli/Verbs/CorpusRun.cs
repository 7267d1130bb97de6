using Wenxi.Cli.Input;
using Wenxi.Segmentation;
using Wenxi.Statistics;

namespace Wenxi.Cli.Verbs;

/// <summary>
/// One call of a verb about many texts: reads them, counts them in parts, shows how far that has come, and stops at Ctrl+C.
/// </summary>
/// <param name="host">Where messages go.</param>
/// <param name="form">What a document is.</param>
/// <param name="parts">The folder that the user gave for finished parts; null for none.</param>
internal sealed class CorpusRun(CommandHost host, DocumentForm form, string? parts) : IDisposable
{
    // Smaller inputs are counted in memory: their parts take up to as much as they do.
    private const long LargestInMemory = 64 << 20;

    private readonly Interruption _interruption = new(host);
    private readonly ProgressLine _progress = new(host);
    private readonly List<InputDocuments> _inputs = [];
    private DirectoryInfo? _temporary;

    /// <summary>The words to leave out.</summary>
    public required StopWords StopWords { get; init; }

    /// <summary>The user's own words.</summary>
    public required UserDictionary UserDictionary { get; init; }

    /// <summary>Beginnings of the tags to count.</summary>
    public required IReadOnlyList<string> Tags { get; init; }

    /// <summary>The folder that the user gave for finished parts; null for none.</summary>
    public string? Parts => parts;

    /// <summary>Asked for by Ctrl+C.</summary>
    public CancellationToken Cancellation => _interruption.Token;

    /// <summary>Has the work done and then its result written, so that nothing is written of work that stopped.</summary>
    /// <param name="analyze">Gives what writes the result.</param>
    /// <returns>The exit code.</returns>
    public int Do(Func<CorpusRun, Action> analyze)
    {
        if (TryAnalyze(analyze, out var write) is > ExitCode.Done and var failure)
            return failure;
        write();
        return _inputs.Max(static input => input.ExitCode);
    }

    /// <summary>The documents that these names are of, and what shows how many are done.</summary>
    public (InputDocuments Documents, IProgress<CorpusProgress> Progress) Open(string[] names)
    {
        var inputs = PageInputs.FromArguments(names, host, form == DocumentForm.Page ? Document.HasHtmlExtension : Document.HasTextExtension);
        var documents = new InputDocuments(inputs, form, _progress);
        _inputs.Add(documents);
        return (documents, new CountingProgress(_progress, documents));
    }

    /// <summary>Reads documents into memory.</summary>
    /// <param name="names">The inputs.</param>
    /// <param name="isWanted">Says of a text whether to keep its document; null keeps all.</param>
    public Corpus Read(string[] names, Predicate<string>? isWanted = null)
    {
        var (documents, progress) = Open(names);
        var wanted = new List<CorpusDocument>();
        long read = 0;
        long characters = 0;
        foreach (var document in documents.Read())
        {
            Cancellation.ThrowIfCancellationRequested();
            if (isWanted is null || isWanted(document.Text))
                wanted.Add(document);
            progress.Report(new CorpusProgress(++read, characters += document.Text.Length));
        }
        return new Corpus(wanted);
    }

    /// <summary>Counts the documents in parts, on all processors.</summary>
    /// <param name="names">The inputs.</param>
    /// <param name="options">What to count.</param>
    /// <param name="set">Which of several sets of documents they are: its parts have a folder of this name.</param>
    public CorpusCounts Count(string[] names, CorpusCounterOptions options, string set = "")
    {
        var (documents, progress) = Open(names);
        options = options with
        {
            Tokens = options.Tokens with { UserDictionary = UserDictionary },
            Folder = FolderFor(documents) is { } folder ? Path.Combine(folder, set) : null,
        };
        return new CorpusCounter(options).CountAsync(documents.Read().ToAsyncEnumerable(), progress, Cancellation).GetAwaiter().GetResult();
    }

    /// <summary>Says what is done with what was counted, where it takes long.</summary>
    public void Say(string what) => _progress.Say(what);

    public void Dispose()
    {
        _interruption.Dispose();
        _temporary?.Delete(recursive: true);
    }

    private string? FolderFor(InputDocuments documents)
    {
        if (parts is null && _temporary is null && documents.Length is not <= LargestInMemory)
            _temporary = Directory.CreateTempSubdirectory("wenxi-");
        return parts ?? _temporary?.FullName;
    }

    private int TryAnalyze(Func<CorpusRun, Action> analyze, out Action write)
    {
        write = static () => { };
        try
        {
            write = analyze(this);
            return ExitCode.Done;
        }
        catch (OperationCanceledException)
        {
            _progress.Report("stopped", parts is null ? "nothing is kept; with --parts FOLDER the same command goes on from there" : $"the same command goes on from the parts in {parts}");
            return ExitCode.Interrupted;
        }
        catch (CountingFolderException exception)
        {
            _progress.Report(exception.Path, exception.Message[(exception.Path.Length + 2)..]);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Inputs report their own failures, so these are the parts.
            var folder = parts ?? _temporary?.FullName ?? Path.GetTempPath();
            _progress.Report(folder, $"finished parts cannot be kept there ({exception.Message.TrimEnd('.')}); give --parts a folder with room that may be written to");
        }
        finally
        {
            _progress.Clear();
        }
        return ExitCode.InputFailed;
    }
}
