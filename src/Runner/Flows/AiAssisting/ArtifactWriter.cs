using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Flows.AiAssisting;

/// <summary>Writes an accepted output to the path that the runbook gives.</summary>
/// <param name="files">The project's files.</param>
/// <param name="terminal">Told where it went.</param>
internal sealed class ArtifactWriter(IProjectFiles files, ITerminal terminal)
{
    /// <summary>Writes the artifact, where the task has one.</summary>
    /// <returns>Why it could not be written; <c>null</c> where all is well.</returns>
    internal ExecutionResult.Failed? Write(AiAttempt attempt, string output)
    {
        if (attempt.Task.Definition.OutputArtifact is not { } artifact)
            return null;

        try
        {
            files.Replace(artifact, output);
        }
        catch (StateException refused)
        {
            return new ExecutionResult.Failed(IssueTypes.ArtifactError, refused.Message);
        }

        terminal.Say($"Wrote {artifact}.");
        return null;
    }

    /// <summary>The facts of a finished task.</summary>
    internal static Dictionary<string, string> DoneFacts(AiAttempt attempt, CallResult call)
    {
        var facts = new Dictionary<string, string>(call.Facts);
        facts.Remove(FactKeys.Outcome);
        if (attempt.Task.Definition.OutputArtifact is { } artifact)
            facts[FactKeys.Artifact] = artifact;

        return facts;
    }
}
