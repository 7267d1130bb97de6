using System.Text;

namespace Wenxi.Cli.Verbs;

/// <summary>Scripts for completion. They hold all words, so that no program runs while somebody types.</summary>
internal static class CompletionScript
{
    public static string Bash(IReadOnlyList<CompletionWords> verbs) => $$"""
        # wenxi: completion for bash.  source <(wenxi completion bash)
        _wenxi() {
            local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} verb=${COMP_WORDS[1]} words=
            COMPREPLY=()
            if [ "$COMP_CWORD" -eq 1 ]; then
                words="{{Words(verbs.Select(static verb => verb.Verb))}} --help --version"
            else
                case "$verb $before" in
        {{Cases(verbs)}}
                esac
                if [ -z "$words" ] && [[ $word == -* ]]; then
                    case "$verb" in
        {{Options(verbs)}}
                    esac
                fi
            fi
            [ -n "$words" ] && COMPREPLY=($(compgen -W "$words" -- "$word"))
        }
        complete -o default -F _wenxi wenxi

        """;

    // zsh understands bash's completion once it is told to.
    public static string Zsh(IReadOnlyList<CompletionWords> verbs) => $"""
        #compdef wenxi
        autoload -U +X bashcompinit && bashcompinit
        {Bash(verbs)}
        """;

    public static string Fish(IReadOnlyList<CompletionWords> verbs)
    {
        var script = new StringBuilder("# wenxi: completion for fish.\n");
        foreach (var verb in verbs)
        {
            script.Append($"complete -c wenxi -n __fish_use_subcommand -a {verb.Verb} -d {Quoted(verb.Description)}\n");
            foreach (var (name, description, values) in verb.Options)
            {
                var value = values.Count > 0 ? $" -x -a {Quoted(Words(values))}" : "";
                script.Append($"complete -c wenxi -n '__fish_seen_subcommand_from {verb.Verb}' -l {name.TrimStart('-')} -d {Quoted(description)}{value}\n");
            }
        }

        return script.ToString();
    }

    public static string PowerShell(IReadOnlyList<CompletionWords> verbs) => $$"""
        # wenxi: completion for PowerShell.  wenxi completion pwsh | Out-String | Invoke-Expression
        Register-ArgumentCompleter -Native -CommandName wenxi -ScriptBlock {
            param($word, $line, $position)
            $options = @{
        {{Lines(verbs, static verb => $"        {Quoted(verb.Verb)} = @({string.Join(", ", verb.Options.Select(static option => Quoted(option.Name)))})")}}
            }
            $values = @{
        {{Lines(verbs.SelectMany(static verb => verb.Options.Where(static option => option.Values.Count > 0).Select(option => (verb.Verb, option))),
            static pair => $"        {Quoted($"{pair.Verb} {pair.option.Name}")} = @({string.Join(", ", pair.option.Values.Select(Quoted))})")}}
            }
            $typed = @($line.CommandElements | Where-Object { $_.Extent.EndOffset -lt $position } | ForEach-Object { $_.ToString() })
            $words = if ($typed.Count -lt 2) { $options.Keys | Sort-Object }
                elseif ($values.ContainsKey("$($typed[1]) $($typed[-1])")) { $values["$($typed[1]) $($typed[-1])"] }
                elseif ($word.StartsWith('-')) { $options[$typed[1]] }
            $words | Where-Object { $_ -like "$word*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
        }

        """;

    private static string Cases(IReadOnlyList<CompletionWords> verbs) => Lines(
        verbs.SelectMany(static verb => verb.Options.Where(static option => option.Values.Count > 0).Select(option => (verb.Verb, option))),
        static pair => $"            \"{pair.Verb} {pair.option.Name}\") words=\"{Words(pair.option.Values)}\" ;;");

    private static string Options(IReadOnlyList<CompletionWords> verbs) =>
        Lines(verbs, static verb => $"                {verb.Verb}) words=\"{Words(verb.Options.Select(static option => option.Name))}\" ;;");

    private static string Lines<T>(IEnumerable<T> items, Func<T, string> line) => string.Join('\n', items.Select(line));

    private static string Words(IEnumerable<string> words) => string.Join(' ', words);

    // Descriptions are our own and have no backslash.
    private static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
