using System.Globalization;

namespace Tofa.Runner.Modules.Executing;

/// <summary>Turns the ways in which scripts end into results (R001-50).</summary>
internal static class ScriptResults
{
    /// <summary>The result of an exit code.</summary>
    /// <param name="exitCode">0 for success.</param>
    /// <param name="tail">The last output.</param>
    /// <param name="missingArtifact">The declared artifact, where it does not exist.</param>
    /// <param name="artifact">The declared artifact.</param>
    internal static ExecutionResult Exited(int exitCode, string tail, string? missingArtifact, string? artifact)
    {
        var code = exitCode.ToString(CultureInfo.InvariantCulture);
        if (exitCode != 0)
            return new ExecutionResult.Failed(IssueTypes.ScriptError, $"exit code {code}{WithTail(tail)}") { ExitCode = exitCode };

        if (missingArtifact is not null)
            return new ExecutionResult.Failed(IssueTypes.ValidationFail, $"the script succeeded, but did not write its output_artifact '{missingArtifact}'{WithTail(tail)}");

        var facts = new Dictionary<string, string> { [FactKeys.ExitCode] = code };
        if (artifact is not null)
            facts[FactKeys.Artifact] = artifact;

        return new ExecutionResult.Done(facts);
    }

    /// <summary>The result of a timeout.</summary>
    /// <param name="timeout">The time that was allowed.</param>
    /// <param name="stillRunning">Whether a script in process ignored its token.</param>
    /// <param name="tail">The last output.</param>
    internal static ExecutionResult.Failed TimedOut(TimeSpan? timeout, bool stillRunning, string tail) => new(
        IssueTypes.ScriptTimeout,
        string.Create(CultureInfo.InvariantCulture, $"not finished after {timeout?.TotalSeconds} s")
        + (stillRunning ? "; it ignores its cancellation token and goes on until this process ends" : " and stopped")
        + WithTail(tail));

    /// <summary>The result of a script that could not start, or threw.</summary>
    internal static ExecutionResult.Failed Broke(string detail, string tail) => new(IssueTypes.ScriptError, detail + WithTail(tail));

    private static string WithTail(string tail) => tail.Length == 0 ? string.Empty : $"; last output:\n{tail}";
}
