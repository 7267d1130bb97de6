namespace Wenxi.Cli.Input;

/// <summary>Processes the inputs one after another; one that fails is reported and does not stop the others.</summary>
internal static class InputRunner
{
    /// <returns>The exit code.</returns>
    public static int ForEach(CommandHost host, InputFile[] inputs, Action<InputFile> process)
    {
        var exitCode = ExitCode.Done;
        var progress = new ProgressLine(host, inputs.Length);
        foreach (var input in inputs)
        {
            progress.Show(input.Name);
            try
            {
                process(input);
            }
            catch (InputException exception)
            {
                progress.Clear();
                host.Report(input.Name, exception.Message);
                exitCode = ExitCode.InputFailed;
            }
        }
        progress.Clear();
        return exitCode;
    }
}
