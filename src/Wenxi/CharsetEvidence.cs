namespace Wenxi;

/// <summary>What decided in which encoding a page is read, in falling order of trust.</summary>
public enum CharsetEvidence
{
    /// <summary>A byte order mark at the start.</summary>
    ByteOrderMark,

    /// <summary>The charset of <see cref="PageContext.ContentType"/>.</summary>
    HttpHeader,

    /// <summary>The charset that the page's markup declares.</summary>
    Declaration,

    /// <summary>The bytes themselves, where nothing names an encoding or where they contradict the name.</summary>
    Bytes,
}
