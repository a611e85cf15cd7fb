namespace Tofa.Runner.Modules.Views;

/// <summary>One mistake in the runbook, as people and scripts see it.</summary>
/// <param name="File">Relative to the project, with <c>/</c>.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in UTF-16 code units.</param>
/// <param name="Severity"><c>error</c> or <c>warning</c>.</param>
/// <param name="Id">Such as <c>TOFA5009</c>.</param>
/// <param name="Message">What is wrong and what to do.</param>
/// <param name="YamlPath">Such as <c>tasks[3].depends_on[0]</c>.</param>
internal sealed record ProblemRow(string File, int Line, int Column, string Severity, string Id, string Message, string YamlPath)
{
    /// <summary>The severity of what keeps a runbook from running.</summary>
    internal const string Error = "error";

    /// <summary>The severity of what may surprise.</summary>
    internal const string Warning = "warning";

    /// <summary>The line that editors and build logs understand.</summary>
    public override string ToString() => $"{File}({Line},{Column}): {Severity} {Id}: {Message}";
}
