namespace Wenxi;

/// <summary>What is known about a page from elsewhere than its bytes. Everything is optional.</summary>
public sealed record PageContext
{
    /// <summary>
    /// The value of the HTTP header <c>Content-Type</c>, such as <c>text/html; charset=gbk</c>. Its charset counts more than
    /// the page's own word, and less than a byte order mark or bytes that contradict it. Without effect on strings.
    /// </summary>
    public string? ContentType { get; init; }

    /// <summary>The address the page was found at: for <see cref="Article.Url"/> where the page does not state its own, and for relative addresses of images.</summary>
    public string? Url { get; init; }

    /// <summary>
    /// When the page was fetched, with the offset of the clock its readers see. Without it, times such as 2小时前, 昨天 or
    /// 02-18 08:04 are not read: the reader has no clock of its own, so that the same page always gives the same article.
    /// </summary>
    public DateTimeOffset? RetrievedAt { get; init; }
}
