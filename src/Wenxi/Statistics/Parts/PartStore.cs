using System.Buffers;
using System.Globalization;

namespace Wenxi.Statistics.Parts;

/// <summary>Where finished parts are: files of a folder, or memory. Thread-safe.</summary>
internal sealed class PartStore
{
    private const string Extension = ".part";
    private const string Unfinished = ".tmp";

    private readonly string? _folder;
    private readonly Dictionary<int, byte[]> _inMemory = [];
    private readonly Lock _lock = new();

    /// <exception cref="IOException">The folder cannot be made.</exception>
    public PartStore(string? folder)
    {
        _folder = folder;
        if (folder is not null)
            Directory.CreateDirectory(folder);
    }

    /// <summary>Keeps a part. A file has its name only when all of it is written; if the machine then stops before it is on the disk, its checksum tells.</summary>
    public void Keep(int number, PartBuffer part)
    {
        if (_folder is null)
        {
            byte[] bytes = part.Written.ToArray();
            lock (_lock)
                _inMemory[number] = bytes;
            return;
        }

        string unfinished = PathOf(number) + Unfinished;
        using (var stream = new FileStream(unfinished, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0))
        {
            stream.Write(part.Written);
        }

        File.Move(unfinished, PathOf(number), overwrite: true);
    }

    /// <summary>Whether a part made of the same is there, whole.</summary>
    public bool Has(int number, UInt128 fingerprint)
    {
        if (_folder is null || !File.Exists(PathOf(number)))
            return false;
        byte[] bytes = File.ReadAllBytes(PathOf(number));
        int content = bytes.Length - PartHeader.ChecksumLength;
        return PartHeader.Read(bytes) is { } header
            && header.Fingerprint == fingerprint
            && PartHeader.ChecksumOf(bytes.AsSpan(0, content)).AsSpan().SequenceEqual(bytes.AsSpan(content));
    }

    /// <summary>Opens a part at one of its sections.</summary>
    /// <exception cref="CountingFolderException">It is gone, no part, or damaged.</exception>
    public PartReader Open(int number, Func<PartHeader, long> section) => Open(number, section, out _);

    private PartReader Open(int number, Func<PartHeader, long> section, out PartHeader header)
    {
        Stream stream = OpenStream(number);
        var bytes = new byte[PartHeader.Length];
        if (stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) < bytes.Length || PartHeader.Read(bytes) is not { } found)
        {
            stream.Dispose();
            throw Failure(number, "is no part of a count; count the corpus again");
        }

        if (found.CellsAt < PartHeader.Length || found.PairsAt < found.CellsAt || found.PairsAt > stream.Length)
        {
            stream.Dispose();
            throw Failure(number, "is damaged; count the corpus again");
        }

        header = found;
        stream.Position = section(header);
        return new PartReader(stream);
    }

    /// <summary>Reads the cells of a part at once.</summary>
    /// <exception cref="CountingFolderException">It is gone, no part, or damaged.</exception>
    public PartCells ReadCells(int number)
    {
        if (_folder is null)
        {
            ReadOnlyMemory<byte> part = _inMemory[number];
            (int start, int end) = PartHeader.Read(part.Span)!.Value.Cells;
            return new PartCells(part[start..end], rented: null);
        }

        using PartReader reader = Open(number, static header => header.CellsAt, out PartHeader header);
        int length = header.Cells.End - header.Cells.Start;
        byte[] bytes = ArrayPool<byte>.Shared.Rent(length);
        reader.ReadBytes(bytes.AsSpan(0, length));
        return new PartCells(bytes.AsMemory(0, length), bytes);
    }

    public CountingFolderException Failure(int number, string reason) => new(_folder is null ? $"part {number}" : PathOf(number), reason);

    /// <summary>Removes what an earlier count left behind: parts from a number on, and unfinished ones.</summary>
    public void RemoveFrom(int count)
    {
        if (_folder is null)
            return;
        foreach (string path in Directory.EnumerateFiles(_folder, "*" + Extension + "*").ToArray())
        {
            ReadOnlySpan<char> name = Path.GetFileName(path.AsSpan());
            bool isUnfinished = name.EndsWith(Unfinished, StringComparison.Ordinal);
            name = isUnfinished ? name[..^Unfinished.Length] : name;
            // Other files that end so are somebody else's.
            if (name.EndsWith(Extension, StringComparison.Ordinal)
                && int.TryParse(name[..^Extension.Length], NumberStyles.None, CultureInfo.InvariantCulture, out int number)
                && (isUnfinished || number >= count))
                File.Delete(path);
        }
    }

    private Stream OpenStream(int number)
    {
        if (_folder is null)
            return new MemoryStream(_inMemory[number], writable: false);
        try
        {
            return new FileStream(PathOf(number), FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        }
        catch (FileNotFoundException)
        {
            throw Failure(number, "is gone; leave the folder as it is while its counts are in use, and count the corpus again");
        }
    }

    private string PathOf(int number) => Path.Combine(_folder!, number.ToString("D6", CultureInfo.InvariantCulture) + Extension);
}
