using Wenxi.Reading;

namespace Wenxi;

/// <summary>
/// Reads news pages: finds the body among menus, links and notices, and with it title, authors, published time and source.
/// </summary>
/// <remarks>
/// <para>
/// Whole pages and fragments of pages are read alike, in any of the encodings in use for Chinese. Nothing is fetched from
/// the network and no script runs. A reader keeps no state: one instance serves all threads.
/// </para>
/// <para>
/// Time and memory grow linearly with the input, up to 64 MB of bytes, 16 million characters of markup beside large scripts,
/// and 400,000 tags. What lies behind is not read, and <see cref="Article.IncompleteReason"/> says so.
/// </para>
/// </remarks>
#pragma warning disable CA1822 // Instance methods: a later form takes options, and static methods would break callers then.
public sealed class ArticleReader
{
    private static readonly PageContext NoContext = new();

    /// <inheritdoc cref="Read(string, PageContext)"/>
    public Article Read(string html) => Read(html, NoContext);

    /// <summary>Reads an article from markup.</summary>
    /// <param name="html">A page or a fragment of one. A charset named in the markup has no effect: the text is decoded already.</param>
    /// <param name="context">What is known about the page from elsewhere.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArticleReadException">The markup is empty or has no text to read.</exception>
    public Article Read(string html, PageContext context)
    {
        ArgumentNullException.ThrowIfNull(html);
        ArgumentNullException.ThrowIfNull(context);
        return ArticleAssembly.Assemble(new DecodedPage(html, Encoding: null), context, path: null);
    }

    /// <inheritdoc cref="Read(ReadOnlySpan{byte}, PageContext)"/>
    public Article Read(ReadOnlySpan<byte> html) => Read(html, NoContext);

    /// <summary>Reads an article from the bytes of a page.</summary>
    /// <remarks>
    /// The encoding is taken from the byte order mark, or else from the HTTP header, or else from what the page names, unless
    /// the bytes contradict it; then, and if nothing names one, the bytes decide. <see cref="Article.Encoding"/> says which.
    /// </remarks>
    /// <param name="html">A page or a fragment of one.</param>
    /// <param name="context">What is known about the page from elsewhere.</param>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArticleReadException">The bytes are empty, are no text, or have no text to read.</exception>
    public Article Read(ReadOnlySpan<byte> html, PageContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return Read(html, context, path: null);
    }

    /// <inheritdoc cref="Read(Stream, PageContext)"/>
    public Article Read(Stream html) => Read(html, NoContext);

    /// <summary>Reads an article from a stream, from its position to its end. The stream stays open.</summary>
    /// <param name="html">The bytes of a page, decoded as in <see cref="Read(ReadOnlySpan{byte}, PageContext)"/>.</param>
    /// <param name="context">What is known about the page from elsewhere.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArticleReadException">The bytes are empty, are no text, or have no text to read.</exception>
    /// <exception cref="IOException">The stream itself fails.</exception>
    public Article Read(Stream html, PageContext context)
    {
        ArgumentNullException.ThrowIfNull(html);
        ArgumentNullException.ThrowIfNull(context);
        return Read(LimitedBytes.Read(html), context);
    }

    /// <inheritdoc cref="ReadFile(string, PageContext)"/>
    public Article ReadFile(string path) => ReadFile(path, NoContext);

    /// <summary>Reads an article from a file.</summary>
    /// <param name="path">The file, with bytes as in <see cref="Read(ReadOnlySpan{byte}, PageContext)"/>.</param>
    /// <param name="context">What is known about the page from elsewhere.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is <see langword="null"/>, empty or no path at all.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArticleReadException">The file is missing, a directory, not readable, empty, no text, or has no text to read.</exception>
    public Article ReadFile(string path, PageContext context)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(context);
        return Read(HtmlFile.ReadBytes(path), context, path);
    }

    private static Article Read(ReadOnlySpan<byte> html, PageContext context, string? path) =>
        ArticleAssembly.Assemble(HtmlDecoder.Decode(html, context.ContentType, path), context, path);
}
