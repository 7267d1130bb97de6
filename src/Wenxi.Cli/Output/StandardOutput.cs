using Microsoft.Win32.SafeHandles;

namespace Wenxi.Cli.Output;

/// <summary>The process's standard output as a stream that says when nobody reads any more.</summary>
internal static class StandardOutput
{
    private const int Descriptor = 1;

    private const int BrokenPipe = 32;
    private const int WindowsBrokenPipe = unchecked((int)0x8007006D);
    private const int WindowsNoData = unchecked((int)0x800700E8);

    /// <summary>
    /// The console's own stream swallows a broken pipe, and "wenxi … | head" would read its input to the end; a file stream
    /// reports it. But a file stream writes to a seekable file at a position of its own, and "(wenxi …; wenxi …) > F" would
    /// overwrite the first output with the second; there the console's stream is right.
    /// </summary>
    public static Stream Open()
    {
        if (OperatingSystem.IsWindows())
            return Console.OpenStandardOutput();
        try
        {
            var stream = new FileStream(new SafeFileHandle(Descriptor, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            return stream.CanSeek ? Console.OpenStandardOutput() : stream;
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or UnauthorizedAccessException)
        {
            return Console.OpenStandardOutput();
        }
    }

    public static bool IsClosedByReader(IOException exception) =>
        exception.HResult is BrokenPipe or WindowsBrokenPipe or WindowsNoData;
}
