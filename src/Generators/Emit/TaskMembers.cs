namespace Tofa.Generators.Emit;

/// <summary>The members of a generated task class; no such class may have one of these names (CS0542).</summary>
internal static class TaskMembers
{
    public const string TaskId = "TaskId";
    public const string TaskName = "TaskName";
    public const string DetailFile = "DetailFile";
    public const string OutputArtifact = "OutputArtifact";
    public const string DependsOn = "DependsOn";
    public const string RequiresDone = "RequiresDone";
    public const string Inputs = "Inputs";
    public const string RenderPrompt = "RenderPrompt";
    public const string RenderFallbackPrompt = "RenderFallbackPrompt";
    public const string Render = "Render";
    public const string Check = "Check";
    public const string CreateScript = "CreateScript";
    public const string Starting = "Starting";
    public const string Finished = "Finished";
    public const string OnStarting = "OnStarting";
    public const string OnFinished = "OnFinished";
    public const string PrepareInputs = "PrepareInputs";
    public const string CheckOutput = "CheckOutput";
    public const string CreateDefinition = "CreateDefinition";
}
