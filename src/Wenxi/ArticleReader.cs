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
/// Time and memory grow linearly with the input.
/// </para>
/// </remarks>
#pragma warning disable CA1822 // Instance methods: a later form takes options, and static methods would break callers then.
public sealed class ArticleReader
{
    /// <summary>Reads an article from markup.</summary>
    /// <param name="html">A page or a fragment of one. A charset named in the markup has no effect: the text is decoded already.</param>
    /// <exception cref="ArgumentNullException"><paramref name="html"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArticleReadException">The markup is empty or has no text to read.</exception>
    public Article Read(string html)
    {
        ArgumentNullException.ThrowIfNull(html);
        return ArticleAssembly.Assemble(html, path: null);
    }

    /// <summary>Reads an article from the bytes of a page.</summary>
    /// <remarks>
    /// The encoding is taken from the byte order mark, or else is UTF-8 if the bytes are that, or else is the one the page
    /// names, or else is GB18030, which covers GB2312 and GBK.
    /// </remarks>
    /// <param name="html">A page or a fragment of one.</param>
    /// <exception cref="ArticleReadException">The bytes are empty, are no text, or have no text to read.</exception>
    public Article Read(ReadOnlySpan<byte> html) => ArticleAssembly.Assemble(HtmlDecoder.Decode(html, path: null), path: null);

    /// <summary>Reads an article from a stream, from its position to its end. The stream stays open.</summary>
    /// <param name="html">The bytes of a page, decoded as in <see cref="Read(ReadOnlySpan{byte})"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="html"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArticleReadException">The bytes are empty, are no text, or have no text to read.</exception>
    /// <exception cref="IOException">The stream itself fails.</exception>
    public Article Read(Stream html)
    {
        ArgumentNullException.ThrowIfNull(html);
        using var bytes = new MemoryStream();
        html.CopyTo(bytes);
        return Read(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    /// <summary>Reads an article from a file.</summary>
    /// <param name="path">The file, with bytes as in <see cref="Read(ReadOnlySpan{byte})"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is <see langword="null"/>, empty or no path at all.</exception>
    /// <exception cref="ArticleReadException">The file is missing, a directory, not readable, empty, no text, or has no text to read.</exception>
    public Article ReadFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return ArticleAssembly.Assemble(HtmlDecoder.Decode(HtmlFile.ReadAllBytes(path), path), path);
    }
}
