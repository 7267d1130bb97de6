using Wenxi.Segmentation;
using Wenxi.Statistics.Counting;

namespace Wenxi.Statistics;

/// <summary>Makes a corpus sequences of terms, on all processors. Immutable and thread-safe.</summary>
public sealed class CorpusTokenizer
{
    private readonly CoderSettings _settings;

    /// <summary>Makes a tokenizer.</summary>
    /// <param name="options">What the terms are; null means the defaults.</param>
    /// <exception cref="ArgumentException">An option is out of its range or null.</exception>
    public CorpusTokenizer(CorpusTokenizerOptions? options = null)
    {
        Options = options ?? new CorpusTokenizerOptions();
        _settings = new CoderSettings(Options);
    }

    /// <summary>What the terms are.</summary>
    public CorpusTokenizerOptions Options { get; }

    /// <summary>
    /// Cuts the texts and numbers their terms. Takes time linear in the texts; the result does not depend on the number of
    /// threads.
    /// </summary>
    /// <param name="corpus">The texts.</param>
    /// <param name="progress">Told now and then how far the work has come; called by several threads.</param>
    /// <param name="cancellationToken">Looked at between documents.</param>
    /// <exception cref="ArgumentNullException"><paramref name="corpus"/> is null.</exception>
    /// <exception cref="OperationCanceledException">Cancellation was asked for.</exception>
    public TokenizedCorpus Tokenize(Corpus corpus, IProgress<CorpusProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return Run(corpus, static (coder, document) => coder.Read(document.Text), progress, cancellationToken);
    }

    /// <summary>As <see cref="Tokenize"/>, for texts that are cut already.</summary>
    /// <param name="corpus">The texts.</param>
    /// <param name="tokensOf">Gives the tokens of a document in text order, such as <see cref="ArticleAnalysis.Tokens"/>; called by several threads.</param>
    /// <param name="progress">Told now and then how far the work has come; called by several threads.</param>
    /// <param name="cancellationToken">Looked at between documents.</param>
    /// <remarks><see cref="CorpusTokenizerOptions.Unit"/> and the user dictionary have no effect.</remarks>
    /// <exception cref="ArgumentNullException">The corpus or the function is null.</exception>
    /// <exception cref="ArgumentException">Tags are asked for and a token has none.</exception>
    /// <exception cref="OperationCanceledException">Cancellation was asked for.</exception>
    public TokenizedCorpus FromTokens(
        Corpus corpus,
        Func<CorpusDocument, IReadOnlyList<Token>> tokensOf,
        IProgress<CorpusProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(tokensOf);
        return Run(corpus, Read, progress, cancellationToken);

        void Read(DocumentCoder coder, CorpusDocument document)
        {
            IReadOnlyList<Token> tokens = tokensOf(document);
            coder.Read(document.Text, tokens as Token[] ?? [.. tokens]);
        }
    }

    private TokenizedCorpus Run(
        Corpus corpus, Action<DocumentCoder, CorpusDocument> read, IProgress<CorpusProgress>? progress, CancellationToken cancellation)
    {
        var work = new CorpusTokenizing(_settings, corpus, read, progress);
        TokenizedCorpus tokens = work.Run(cancellation);
        return Options.Terms.NGrams.IsSingleTerms ? tokens : tokens.ToNGrams(Options.Terms.NGrams);
    }
}
