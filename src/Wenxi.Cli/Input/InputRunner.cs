namespace Wenxi.Cli.Input;

/// <summary>Processes the inputs one after another; one that fails is reported and does not stop the others.</summary>
internal static class InputRunner
{
    /// <returns>The exit code.</returns>
    public static int ForEach(CommandHost host, InputFile[] inputs, Action<InputFile> process)
    {
        var exitCode = ExitCode.Done;
        var progress = new ProgressLine(host);
        for (var done = 0; done < inputs.Length; done++)
        {
            var input = inputs[done];
            if (inputs.Length > 1)
                progress.Show((double)done / inputs.Length, $"{done} of {inputs.Length}  {Path.GetFileName(input.Name)}");
            try
            {
                process(input);
            }
            catch (InputException exception)
            {
                progress.Report(input.Name, exception.Message);
                exitCode = ExitCode.InputFailed;
            }
        }
        progress.Clear();
        return exitCode;
    }
}
