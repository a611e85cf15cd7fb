using Tofa.Model.Runbooks;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Modules.Interruptions;

namespace Tofa.Runner.Flows.Scripting;

/// <summary>What a task's process finds in its environment: values travel as variables, never inside a command line.</summary>
internal static class ScriptVariables
{
    /// <summary>The <c>env</c> entries; of two with the same name the later counts.</summary>
    internal static Dictionary<string, string> Own(ScriptDefinition script)
    {
        var variables = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in script.Environment)
            variables[entry.Name] = entry.Value;

        return variables;
    }

    /// <summary>The <c>env</c> entries and <c>TOFA_TASK_ID</c>, <c>TOFA_PROJECT_DIR</c>, <c>TOFA_OUTPUT_ARTIFACT</c> and <see cref="AttemptMark.Name"/> (absolute paths).</summary>
    internal static Dictionary<string, string> ForProcess(TaskDefinition task, ScriptDefinition script, string projectDirectory, string logFile)
    {
        var variables = Own(script);
        variables["TOFA_TASK_ID"] = task.Id;
        variables["TOFA_PROJECT_DIR"] = projectDirectory;
        variables[AttemptMark.Name] = logFile;
        if (task.OutputArtifact is { } artifact)
            variables["TOFA_OUTPUT_ARTIFACT"] = ArtifactPath.Under(projectDirectory, artifact);

        return variables;
    }
}
