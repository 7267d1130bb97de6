namespace Wenxi.Cli.Input;

/// <summary>A file named on the command line, or standard input.</summary>
internal sealed class InputFile(string path, CommandHost host)
{
    private const string StandardInput = "-";

    public string Name => IsStandardInput ? "standard input" : path;

    public bool IsStandardInput => path == StandardInput;

    /// <summary>Its bytes, 0 if there is no such file; null if only reading tells, as of a pipe, whose length is said to be 0.</summary>
    public long? Length
    {
        get
        {
            if (IsStandardInput)
                return null;
            if (path.Length == 0 || new FileInfo(path) is not { Exists: true } file)
                return 0;
            return file.Length > 0 ? file.Length : null;
        }
    }

    public static InputFile[] FromArguments(string[]? paths, CommandHost host) =>
        paths is null or [] ? [new InputFile(StandardInput, host)] : Array.ConvertAll(paths, path => new InputFile(path, host));

    /// <summary>Opens the input for reading block by block; the caller's blocks are the only buffer.</summary>
    /// <exception cref="InputException">There is no such file, or it may not be read.</exception>
    public Stream Open()
    {
        if (IsStandardInput)
            return host.Input;
        if (Directory.Exists(path))
            throw new InputException("is a directory", "name the files in it");
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0, FileOptions.SequentialScan);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InputException("no such file", "check the name");
        }
        catch (UnauthorizedAccessException)
        {
            throw new InputException("may not be read", "check its permissions");
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or NotSupportedException)
        {
            throw new InputException($"cannot be opened ({exception.Message.TrimEnd('.')})", "check the name");
        }
    }

    /// <summary>Reads one block.</summary>
    /// <returns>The number of bytes, 0 at the end.</returns>
    /// <exception cref="InputException">Reading failed.</exception>
    public static int Read(Stream stream, Span<byte> block)
    {
        try
        {
            return stream.Read(block);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"cannot be read ({exception.Message.TrimEnd('.')})", "check the device");
        }
    }

    /// <exception cref="InputException">The input cannot be read, or is empty.</exception>
    public byte[] ReadAllBytes()
    {
        using var stream = Open();
        var bytes = new byte[stream.CanSeek ? (int)Math.Min(stream.Length + 1, Array.MaxLength) : 1 << 16];
        var count = 0;
        while (Read(stream, bytes.AsSpan(count)) is > 0 and var read)
        {
            count += read;
            if (count == Array.MaxLength)
                throw new InputException("is larger than 2 GB", "split it, or use segment --lines");
            if (count == bytes.Length)
                Array.Resize(ref bytes, (int)Math.Min(2L * count, Array.MaxLength));
        }
        TextCheck.ThrowIfEmpty(count);
        return bytes[..count];
    }
}
