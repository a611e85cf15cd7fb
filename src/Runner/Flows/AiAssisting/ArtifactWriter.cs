using Tofa.Runner.Modules.Artifacts;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Flows.AiAssisting;

/// <summary>Writes an output to the path that the runbook gives, and keeps what was there.</summary>
/// <param name="files">The project's files.</param>
/// <param name="terminal">Told where it went.</param>
internal sealed class ArtifactWriter(IProjectFiles files, ITerminal terminal)
{
    private readonly HashSet<string> made = new(StringComparer.Ordinal);

    /// <summary>What accepting an output would do to the artifact.</summary>
    internal ArtifactChange Compare(AiAttempt attempt, string output)
    {
        if (attempt.Task.Definition.OutputArtifact is not { } artifact)
            return new ArtifactChange.Creates();

        try
        {
            return files.ReadText(artifact) switch
            {
                null => new ArtifactChange.Creates(),
                var present when present == output => new ArtifactChange.Same(),
                var present => new ArtifactChange.Replaces(LineDiff.Of(present, output)),
            };
        }
        catch (StateException unreadable)
        {
            return new ArtifactChange.Unreadable(unreadable.Message);
        }
    }

    /// <summary>Writes the artifact, where the task has one; what it replaces is copied first.</summary>
    /// <param name="attempt">The attempt.</param>
    /// <param name="output">What is written.</param>
    /// <param name="backup">Where the copy is; <c>null</c> where nothing else was there.</param>
    /// <returns>Why it could not be written; <c>null</c> where all is well.</returns>
    internal ExecutionResult? Write(AiAttempt attempt, string output, out string? backup)
    {
        backup = null;
        if (attempt.Task.Definition.OutputArtifact is not { } artifact)
            return null;

        try
        {
            backup = Keep(attempt, artifact, output);
            files.Replace(artifact, output);
        }
        catch (RefusedPathException refused)
        {
            return new ExecutionResult.Failed(IssueTypes.ArtifactError, refused.Message);
        }
        catch (StateException refused)
        {
            // Not the task's failure: it was paid for and agreed to, and a disk can be mended.
            return new ExecutionResult.Refused { StateProblem = $"{refused.Message} The answer is kept in {attempt.Context.LogFile}." };
        }

        terminal.Say($"Wrote {artifact}.");
        if (backup is not null)
            KeepFew(artifact, backup);

        return null;
    }

    /// <summary>The facts of a finished task.</summary>
    internal static Dictionary<string, string> DoneFacts(AiAttempt attempt, CallResult call, string? backup)
    {
        var facts = new Dictionary<string, string>(call.Facts);
        facts.Remove(FactKeys.Outcome);
        if (attempt.Task.Definition.OutputArtifact is { } artifact)
            facts[FactKeys.Artifact] = artifact;

        if (backup is not null)
            facts[FactKeys.Backup] = backup;

        return facts;
    }

    private string? Keep(AiAttempt attempt, string artifact, string output)
    {
        if (!files.Exists(artifact) || Compare(attempt, output) is ArtifactChange.Same)
            return null;

        files.CheckReplaceable(artifact);
        var copy = 1;
        while (files.Exists(PathOf(copy)))
            copy++;

        files.Copy(artifact, PathOf(copy));
        return PathOf(copy);

        string PathOf(int number) => BackupPath.For(attempt.TaskId, attempt.Number, artifact, number);
    }

    private void KeepFew(string artifact, string backup)
    {
        terminal.Say($"What was there before is kept in {backup}.");
        made.Add(backup);
        try
        {
            foreach (var copy in BackupRules.Excess(files.Backups(artifact), made))
                files.DeleteBackup(copy);
        }
        catch (StateException refused)
        {
            terminal.Say($"Older copies than the last {BackupRules.Kept} of {artifact} stay: {refused.Message}");
        }
    }
}
