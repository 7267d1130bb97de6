namespace JiebaNet.Segmenter.Common;

/// <summary>A keyword that was found and where, in UTF-16 code units. Equal if text and place are.</summary>
public class TextSpan
{
    /// <summary>Makes a span; nothing is checked.</summary>
    /// <param name="text">What the place is called: the clean name of the keyword.</param>
    /// <param name="start">Where it starts.</param>
    /// <param name="end">Where it ends, exclusive.</param>
    public TextSpan(string text, int start, int end)
    {
        Text = text;
        Start = start;
        End = end;
    }

    /// <summary>The clean name of the keyword.</summary>
    public string Text { get; }

    /// <summary>Where the keyword starts.</summary>
    public int Start { get; }

    /// <summary>Where the keyword ends, exclusive.</summary>
    public int End { get; }

    /// <summary>Whether both have the same text and place.</summary>
    public static bool operator ==(TextSpan? lhs, TextSpan? rhs) => lhs is null ? rhs is null : lhs.Equals(rhs);

    /// <summary>Whether text or place differ.</summary>
    public static bool operator !=(TextSpan? lhs, TextSpan? rhs) => !(lhs == rhs);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TextSpan);

    /// <summary>Whether the other span has the same text and place.</summary>
    /// <param name="span">Another span, or null.</param>
    public bool Equals(TextSpan? span) =>
        span is not null && Start == span.Start && End == span.End && string.Equals(Text, span.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Text, Start, End);

    /// <summary><c>&lt;text(start, end)&gt;</c></summary>
    public override string ToString() => $"<{Text}({Start}, {End})>";
}
