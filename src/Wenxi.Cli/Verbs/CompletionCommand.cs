using System.CommandLine;
using Wenxi.Cli.Output;

namespace Wenxi.Cli.Verbs;

/// <summary><c>wenxi completion</c>: a script after which the shell completes verbs, options and their values.</summary>
internal static class CompletionCommand
{
    public static Command Create(CommandHost host, Func<Command> root)
    {
        var shell = new Argument<string>("SHELL") { Description = "The shell to write for" };
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish", "pwsh");
        var command = new Command("completion", "Write a script that lets the shell complete what one types") { shell };
        command.SetAction(result =>
        {
            var words = CompletionWords.Of(root());
            var buffer = new Utf8Buffer();
            buffer.Write(result.GetRequiredValue(shell) switch
            {
                "bash" => CompletionScript.Bash(words),
                "zsh" => CompletionScript.Zsh(words),
                "fish" => CompletionScript.Fish(words),
                _ => CompletionScript.PowerShell(words),
            });
            buffer.WriteTo(host.Output);
            return ExitCode.Done;
        });
        return command;
    }
}
