namespace Tofa.Generators.Emit;

/// <summary>The types that generated code refers to, spelled so that no name of the user's project can hide them.</summary>
internal static class TypeNames
{
    public const string Array = "global::System.Array";
    public const string ArgumentException = "global::System.ArgumentException";
    public const string Func = "global::System.Func";
    public const string TimeSpan = "global::System.TimeSpan";
    public const string ReadOnlyStrings = "global::System.Collections.Generic.IReadOnlyList<string>";
    public const string StringsByName = "global::System.Collections.Generic.IReadOnlyDictionary<string, string>";
    public const string ReadOnlyList = "global::System.Collections.Generic.IReadOnlyList";
    public const string StringBuilder = "global::System.Text.StringBuilder";
    public const string InvariantCulture = "global::System.Globalization.CultureInfo.InvariantCulture";
    public const string ReadOnlyTasks = "global::System.Collections.Generic.IReadOnlyList<" + PipelineTask + ">";
    public const string GeneratedCode = "global::System.CodeDom.Compiler.GeneratedCode";
    public const string AssemblyMetadata = "global::System.Reflection.AssemblyMetadata";
    public const string SuppressMessage = "global::System.Diagnostics.CodeAnalysis.SuppressMessage";
    public const string ExcludeFromCodeCoverage = "global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage";

    public const string Pipeline = Pipelines + "Pipeline";
    public const string PipelineTask = Pipelines + "PipelineTask";
    public const string ManualTask = Pipelines + "ManualTask";
    public const string AiAssistedTask = Pipelines + "AiAssistedTask";
    public const string ScriptTask = Pipelines + "ScriptTask";
    public const string Script = Pipelines + "IScript";
    public const string PromptVariant = Pipelines + "PromptVariant";

    public const string TaskDefinition = Runbooks + "TaskDefinition";
    public const string TaskKind = Runbooks + "TaskKind";
    public const string TaskState = Runbooks + "TaskState";
    public const string AiDefinition = Runbooks + "AiDefinition";
    public const string ContextValue = Runbooks + "ContextValue";
    public const string ContextKind = Runbooks + "ContextKind";
    public const string ScriptDefinition = Runbooks + "ScriptDefinition";
    public const string EnvironmentVariable = Runbooks + "EnvironmentVariable";

    public const string Gate = Gates + "Gate";
    public const string GateCondition = Gates + "GateCondition";
    public const string Pause = Pauses + "Pause";
    public const string PauseCondition = Pauses + "PauseCondition";
    public const string PauseMoment = Pauses + "PauseMoment";

    public const string PromptTemplate = Templates + "PromptTemplate";
    public const string TemplatePartial = Templates + "TemplatePartial";
    public const string TemplateSegment = Templates + "TemplateSegment";
    public const string TemplateSegmentKind = Templates + "TemplateSegmentKind";
    public const string ToEquatableArray = "global::Tofa.Model.Collections.EquatableArrayExtensions.ToEquatableArray";

    private const string Pipelines = "global::Tofa.Runner.Pipelines.";
    private const string Gates = "global::Tofa.Model.Gates.";
    private const string Pauses = "global::Tofa.Model.Pauses.";
    private const string Runbooks = "global::Tofa.Model.Runbooks.";
    private const string Templates = "global::Tofa.Model.Templates.";
}
