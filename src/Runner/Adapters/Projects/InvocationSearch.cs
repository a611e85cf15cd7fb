using Tofa.Runner.Adapters.Processes;
using Tofa.Runner.Modules.Outcomes;

namespace Tofa.Runner.Adapters.Projects;

/// <summary>Finds out how this person starts the application.</summary>
internal static class InvocationSearch
{
    private const string Tool = "tofa";

    private const string Answers = "answers.yaml";

    /// <summary>The invocation for a project.</summary>
    /// <param name="directory">The project's folder; <c>null</c> where none was found.</param>
    /// <param name="hosted">Whether the runbook was compiled into this program.</param>
    internal static Invocation Find(string? directory, bool hosted) =>
        Start(directory, hosted) with
        {
            Answers = directory is not null && File.Exists(Path.Combine(directory, Answers)) ? Answers : null,
            Killing = OperatingSystem.IsWindows() ? "taskkill /f /t /pid " : ProcessStart.OwnsGroup ? "kill -- -" : "kill ",
        };

    private static Invocation Start(string? directory, bool hosted)
    {
        if (directory is null)
            return new Invocation(hosted ? Program() : Tool, null);

        if (hosted && Directory.EnumerateFiles(directory, "*.csproj").Any())
        {
            var project = FromShell(directory);
            return project.Length == 0
                ? new Invocation("dotnet run --", "dotnet build")
                : new Invocation($"dotnet run --project {ShellWord.Quote(project)} --", $"dotnet build {ShellWord.Quote(project)}");
        }

        var found = ProjectSearch.Find(null, hosted) == directory;
        var program = hosted ? Program() : Tool;
        return new Invocation(found ? program : $"{program} -C {ShellWord.Quote(FromShell(directory))}", null);
    }

    // `dotnet run` may start the program in the project's folder; the shell, where the command is typed, is still elsewhere.
    private static string FromShell(string directory)
    {
        var shell = Environment.GetEnvironmentVariable("PWD") is { Length: > 0 } pwd && Directory.Exists(pwd) ? pwd : Directory.GetCurrentDirectory();
        var relative = Path.GetRelativePath(shell, directory);
        if (relative == ".")
            return string.Empty;

        return relative.StartsWith("..", StringComparison.Ordinal) ? directory : relative;
    }

    private static string Program()
    {
        var process = Environment.ProcessPath ?? "dotnet";
        return Path.GetFileNameWithoutExtension(process) == "dotnet"
            ? $"dotnet {ShellWord.Quote(Environment.GetCommandLineArgs()[0])}"
            : ShellWord.Quote(process);
    }
}
