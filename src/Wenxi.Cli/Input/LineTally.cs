namespace Wenxi.Cli.Input;

/// <summary>Counts lines, and those with bytes that are no UTF-8.</summary>
internal struct LineTally
{
    private long _lines;
    private long _invalidLines;
    private long _firstInvalidLine;

    public void Add(bool isValid)
    {
        _lines++;
        if (!isValid && _invalidLines++ == 0)
            _firstInvalidLine = _lines;
    }

    /// <summary>Adds the lines that follow.</summary>
    public void Add(in LineTally next)
    {
        if (_invalidLines == 0 && next._invalidLines > 0)
            _firstInvalidLine = _lines + next._firstInvalidLine;
        _invalidLines += next._invalidLines;
        _lines += next._lines;
    }

    /// <exception cref="InputException">Some lines were no UTF-8.</exception>
    public readonly void ThrowIfInvalid()
    {
        if (_invalidLines > 0)
            throw new InputException(
                $"is not UTF-8 in line {_firstInvalidLine}{(_invalidLines > 1 ? $" and {_invalidLines - 1} more" : "")}",
                "U+FFFD stands for what could not be read");
    }
}
