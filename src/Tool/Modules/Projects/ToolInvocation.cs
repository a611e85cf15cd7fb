using Tofa.Runner.Modules.Outcomes;

namespace Tofa.Tool.Modules.Projects;

/// <summary>How a command of the tool is typed again.</summary>
internal static class ToolInvocation
{
    /// <summary>The tool, started as it was.</summary>
    /// <param name="folder">What was given with <c>-C</c>; <c>null</c> for nothing.</param>
    internal static Invocation In(string? folder) => new(folder is null ? "tofa" : $"tofa -C {ShellWord.Quote(folder)}", null);
}
