namespace Wenxi;

/// <summary>In which encoding a page was read, and why.</summary>
/// <param name="Name">The encoding: <c>utf-8</c>, <c>gb18030</c> (also for GBK and GB2312, which it contains), <c>big5</c>, <c>utf-16</c> or another name registered with IANA.</param>
/// <param name="Evidence">What decided.</param>
public readonly record struct PageEncoding(string Name, CharsetEvidence Evidence);
