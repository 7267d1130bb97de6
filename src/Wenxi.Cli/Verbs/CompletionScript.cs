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
        {{Lines(WithValues(verbs), static pair => $"            \"{pair.Verb} {pair.Option.Name}\") words=\"{Words(pair.Option.Values)}\" ;;")}}
                esac
                if [ -z "$words" ]; then
                    case "$verb $word" in
        {{Lines(verbs, static verb => $"                \"{verb.Verb} -\"*) words=\"{Words(verb.Options.Select(static option => option.Name))}\" ;;")}}
        {{Lines(WithArguments(verbs), static verb => $"                \"{verb.Verb} \"*) words=\"{Words(verb.Arguments)}\" ;;")}}
                    esac
                fi
            fi
            [ -n "$words" ] && COMPREPLY=($(compgen -W "$words" -- "$word"))
        }
        complete -o default -F _wenxi wenxi

        """;

    // Read as a file of $fpath, the text is the function's body at its first call, so that it must call the function that it
    // defines, or the first key pressed in each session would complete nothing.
    public static string Zsh(IReadOnlyList<CompletionWords> verbs) => $$"""
        #compdef wenxi
        # wenxi: completion for zsh.  wenxi completion zsh > "${fpath[1]}/_wenxi", or source <(wenxi completion zsh)
        _wenxi() {
            if (( CURRENT == 2 )); then
                local -a verbs=(
        {{Lines(verbs, static verb => $"            {ZshQuoted($"{verb.Verb}:{verb.Description}")}")}}
                )
                _describe verb verbs
                [[ $words[2] == -* ]] && compadd -- --help --version
                return
            fi
            local verb=$words[2]
            shift words
            (( CURRENT-- ))
            case $verb in
        {{Lines(verbs, static verb => $"        {verb.Verb}) _arguments {Words(verb.Options.Select(ZshOption).Append(ZshArguments(verb)))} ;;")}}
            esac
        }
        if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
            _wenxi "$@"
        else
            (( $+functions[compdef] )) || { autoload -U compinit && compinit }
            compdef _wenxi wenxi
        fi

        """;

    public static string Fish(IReadOnlyList<CompletionWords> verbs)
    {
        var script = new StringBuilder("# wenxi: completion for fish.\n");
        foreach (var verb in verbs)
        {
            script.Append($"complete -c wenxi -n __fish_use_subcommand -f -a {verb.Verb} -d {FishQuoted(verb.Description)}\n");
            var typed = $"complete -c wenxi -n '__fish_seen_subcommand_from {verb.Verb}'";
            if (verb.Arguments.Count > 0)
                script.Append($"{typed} -f -a {FishQuoted(Words(verb.Arguments))}\n");
            foreach (var option in verb.Options)
            {
                var value = option.Values.Count > 0 ? $" -x -a {FishQuoted(Words(option.Values))}" : option.TakesValue ? " -r" : "";
                script.Append($"{typed} -l {option.Name.TrimStart('-')} -d {FishQuoted(option.Description)}{value}\n");
            }
        }

        return script.Append("complete -c wenxi -n __fish_use_subcommand -l version -d 'Show the versions'\n").ToString();
    }

    public static string PowerShell(IReadOnlyList<CompletionWords> verbs) => $$"""
        # wenxi: completion for PowerShell.  wenxi completion pwsh | Out-String | Invoke-Expression
        Register-ArgumentCompleter -Native -CommandName wenxi -ScriptBlock {
            param($word, $line, $position)
            $options = @{
        {{Lines(verbs, static verb => $"        {Quoted(verb.Verb)} = {List(verb.Options.Select(static option => option.Name))}")}}
            }
            $values = @{
        {{Lines(WithValues(verbs), static pair => $"        {Quoted($"{pair.Verb} {pair.Option.Name}")} = {List(pair.Option.Values)}")}}
            }
            $arguments = @{
        {{Lines(WithArguments(verbs), static verb => $"        {Quoted(verb.Verb)} = {List(verb.Arguments)}")}}
            }
            $typed = @($line.CommandElements | Where-Object { $_.Extent.EndOffset -lt $position } | ForEach-Object { $_.ToString() })
            $words = if ($typed.Count -lt 2) { $options.Keys | Sort-Object }
                elseif ($values.ContainsKey("$($typed[1]) $($typed[-1])")) { $values["$($typed[1]) $($typed[-1])"] }
                elseif ($word.StartsWith('-')) { $options[$typed[1]] }
                else { $arguments[$typed[1]] }
            $words | Where-Object { $_ -like "$word*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
        }

        """;

    private static IEnumerable<(string Verb, CompletionOption Option)> WithValues(IReadOnlyList<CompletionWords> verbs) =>
        verbs.SelectMany(static verb => verb.Options.Where(static option => option.Values.Count > 0).Select(option => (verb.Verb, option)));

    private static IEnumerable<CompletionWords> WithArguments(IReadOnlyList<CompletionWords> verbs) => verbs.Where(static verb => verb.Arguments.Count > 0);

    private static string ZshOption(CompletionOption option)
    {
        var value = option.Values.Count > 0 ? $":value:({Words(option.Values)})" : option.TakesValue ? ":value:_files" : "";
        var description = option.Description.Replace("[", @"\[", StringComparison.Ordinal).Replace("]", @"\]", StringComparison.Ordinal);
        return ZshQuoted($"{(option.MayRepeat ? "*" : "")}{option.Name}[{description}]{value}");
    }

    private static string ZshArguments(CompletionWords verb) =>
        verb.Arguments.Count > 0 ? ZshQuoted($":argument:({Words(verb.Arguments)})") : "'*:file:_files'";

    private static string Lines<T>(IEnumerable<T> items, Func<T, string> line) => string.Join('\n', items.Select(line));

    private static string Words(IEnumerable<string> words) => string.Join(' ', words);

    private static string List(IEnumerable<string> words) => $"@({string.Join(", ", words.Select(Quoted))})";

    // Each shell has its own way to say an apostrophe. The texts are our own and have no backslash.
    private static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private static string ZshQuoted(string text) => $"'{text.Replace("'", @"'\''", StringComparison.Ordinal)}'";

    private static string FishQuoted(string text) => $"'{text.Replace("'", @"\'", StringComparison.Ordinal)}'";
}
