namespace Wenxi.Reading;

/// <summary>Reads the bytes of a file and turns what can go wrong into <see cref="ArticleReadException"/>.</summary>
internal static class HtmlFile
{
    public static byte[] ReadBytes(string path)
    {
        // Opening a directory fails differently on each system, so it is asked for first.
        if (Directory.Exists(path))
            throw ReadFailure.Directory(path);
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0, FileOptions.SequentialScan);
            return LimitedBytes.Read(file);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw ReadFailure.Missing(path, e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw ReadFailure.Unreadable(path, e);
        }
    }
}
