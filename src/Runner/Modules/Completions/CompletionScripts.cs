namespace Tofa.Runner.Modules.Completions;

/// <summary>Writes what makes a shell ask the program itself what may be typed next.</summary>
internal static class CompletionScripts
{
    /// <summary>The shells, in the order of the help.</summary>
    internal static string[] Shells { get; } = ["bash", "zsh", "fish", "pwsh"];

    /// <summary>The script of a shell.</summary>
    /// <param name="shell">One of <see cref="Shells"/>.</param>
    /// <param name="program">The program's name, as it is typed.</param>
    internal static string Of(string shell, string program)
    {
        var function = "_" + string.Concat(program.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '_'));
        var template = shell switch
        {
            "bash" => Bash,
            "zsh" => Zsh,
            "fish" => Fish,
            _ => Pwsh,
        };
        return template.ReplaceLineEndings("\n").Replace("FUNCTION", function, StringComparison.Ordinal).Replace("PROGRAM", program, StringComparison.Ordinal);
    }

    // What Bash takes for the end of a word (COMP_WORDBREAKS) is taken back where it can be.
    private const string Bash = """
        # eval "$(PROGRAM completion bash)"
        FUNCTION() {
            local IFS=$'\n' word="${COMP_WORDS[COMP_CWORD]}"
            COMPREPLY=($("${COMP_WORDS[0]}" complete --word="$word" -- "${COMP_WORDS[@]:1:COMP_CWORD-1}" 2>/dev/null | while IFS= read -r found; do printf '%q\n' "$found"; done))
        }
        complete -o nosort -o default -F FUNCTION PROGRAM
        """;

    private const string Zsh = """
        #compdef PROGRAM
        # eval "$(PROGRAM completion zsh)"
        FUNCTION() {
            local -a found
            found=("${(@f)$("${words[1]}" complete --word="${words[CURRENT]}" -- "${(@)words[2,CURRENT-1]}" 2>/dev/null)}")
            (( ${#found[1]} )) && compadd -V tofa -- "${found[@]}" || _files
        }
        compdef FUNCTION PROGRAM
        """;

    private const string Fish = """
        # PROGRAM completion fish | source
        function FUNCTION
            set -l words (commandline -opc)
            $words[1] complete --word=(commandline -ct) -- $words[2..-1] 2>/dev/null
        end
        complete -c PROGRAM -a '(FUNCTION)'
        """;

    private const string Pwsh = """
        # PROGRAM completion pwsh | Out-String | Invoke-Expression
        Register-ArgumentCompleter -Native -CommandName PROGRAM -ScriptBlock {
            param($word, $line, $position)
            $words = @($line.CommandElements | Where-Object { $_.Extent.EndOffset -lt $position } | ForEach-Object { $_.Extent.Text })
            $before = @($words | Select-Object -Skip 1)
            & $words[0] complete "--word=$word" -- @before 2>$null | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
            }
        }
        """;
}
