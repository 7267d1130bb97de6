using System.Text;

namespace Wenxi.Cli.Tests;

/// <summary>Runs a command in this process on given input and keeps what it writes.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    public static CommandRun Of(string input, params string[] args) => Of(Encoding.UTF8.GetBytes(input), args);

    public static CommandRun Of(byte[] input, params string[] args)
    {
        using var output = new MemoryStream();
        var (exitCode, error) = On(new MemoryStream(input), output, args);
        return new CommandRun(exitCode, Encoding.UTF8.GetString(output.ToArray()), error);
    }

    public static (int ExitCode, string Error) On(Stream input, Stream output, params string[] args)
    {
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = WenxiCommand.Run(args, new CommandHost { Input = input, Output = output, Error = error });
        return (exitCode, error.ToString());
    }
}
