using Tofa.Support;

namespace Tofa.Runner.Tests.Cli;

/// <summary>Completion as shells use it.</summary>
public sealed class CompletionTests
{
    [Theory]
    [InlineData("", "s", "show set skip status schema")]
    [InlineData("show", "b", "build")]
    [InlineData("retry", "", "build check")]
    [InlineData("log --task", "ch", "check")]
    [InlineData("run --from", "", "build check")]
    [InlineData("run --ai", "rel", "relay")]
    [InlineData("run", "--ans", "--answers")]
    [InlineData("completion", "", "bash fish pwsh zsh")]
    [InlineData("baseline", "c", "check create")]
    public async Task What_may_follow_is_offered(string before, string begun, string expected)
    {
        using var project = ToolProject.BuildAndCheck();

        var complete = await project.TofaAsync(["complete", $"--word={begun}", "--", .. before.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

        Assert.Equal(0, complete.ExitCode);
        Assert.Equal(expected.Split(' ').Order(), complete.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order());
    }

    [Fact]
    public async Task Ids_are_offered_also_where_a_runbook_has_mistakes_and_none_where_there_is_no_runbook()
    {
        using var project = ToolProject.BuildAndCheck();
        using var elsewhere = new TemporaryDirectory();
        project.Replace("runbook.yaml", "[build]", "[biuld]");

        Assert.Equal("build\n", (await project.TofaAsync("complete", "--word=bu", "--", "show")).Output);
        Assert.Equal("\n", (await project.TofaAsync("complete", "--word=bu", "--", "-C", elsewhere.Path, "show")).Output);
    }

    [Theory]
    [InlineData("bash", "show c", "check")]
    [InlineData("bash", "run --answ", "--answers")]
    [InlineData("zsh", "show c", "check")]
    [InlineData("zsh", "run --answ", "--answers")]
    [InlineData("fish", "show ch", "check")]
    [InlineData("pwsh", "show c", "check")]
    public async Task Shell_completes_what_a_person_began(string shell, string typed, string expected)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs a shell script as a program");
        Assert.SkipUnless((Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(folder => File.Exists(Path.Combine(folder, shell))), $"needs {shell}");
        using var project = ToolProject.BuildAndCheck();
        var script = (await project.TofaAsync("completion", shell)).Output;
        project.Write("completion", script);
        project.Write("tofa", $"#!/bin/sh\nexec dotnet '{ToolProject.ToolPath}' \"$@\"\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(Path.Combine(project.Directory, "tofa"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        string[] arguments = shell switch
        {
            "bash" => ["--norc", "-c", $"source ./completion; COMP_WORDS=(./tofa {typed}); COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1)); _tofa; printf '%s\\n' \"${{COMPREPLY[@]}}\""],
            "zsh" => ["-f", "-c", $"compdef() {{ :; }}; compadd() {{ shift 3; print -l -- \"$@\"; }}; source ./completion; words=(./tofa {typed}); CURRENT=$#words; _tofa"],
            "fish" => ["--no-config", "-c", $"set -x PATH . $PATH; source ./completion; complete -C 'tofa {typed}'"],
            _ => ["-NoProfile", "-Command", $". ([scriptblock]::Create((Get-Content -Raw ./completion))); $env:PATH = \"$PWD:$env:PATH\"; (TabExpansion2 'tofa {typed}' {5 + typed.Length}).CompletionMatches.CompletionText"],
        };

        var run = await CommandLine.RunAsync(project.Directory, shell, arguments);

        Assert.True(run.ExitCode == 0, run.Everything);
        Assert.Equal(expected, run.Output.Trim());
    }

    [Fact]
    public async Task Unknown_shell_is_refused_with_those_that_are_known()
    {
        using var project = ToolProject.BuildAndCheck();

        var completion = await project.TofaAsync("completion", "csh");

        Assert.Equal(2, completion.ExitCode);
        Assert.Contains("'bash'", completion.Error, StringComparison.Ordinal);
    }
}
