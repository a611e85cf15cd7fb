using Tofa.Generators.Pipeline;
using Tofa.Model.Collections;
using Tofa.Model.Runbooks;

namespace Tofa.Generators.Emit;

/// <summary>Writes the class of one task.</summary>
internal static class TaskEmitter
{
    /// <summary>What follows the runbook's namespace in that of the classes.</summary>
    public const string NamespaceSuffix = ".RunbookTasks";

    /// <summary>The class.</summary>
    /// <param name="namespace">The namespace of the <c>Runbook</c> class.</param>
    /// <param name="model">The task.</param>
    public static string Emit(string @namespace, TaskModel model) => SourceFile.Type(code => WriteClass(code, $"global::{@namespace}.Runbook.", Identifiers.Escape(model.ClassName), model));

    /// <summary>A class with the same name that compiles and does nothing, so that one failure does not break every use of the class.</summary>
    public static string EmitStub(string @namespace, TaskModel model) => SourceFile.Type(code => code
        .Summary("This task could not be generated (TOFA9001).")
        .Marks()
        .Block($"public sealed partial class {Identifiers.Escape(model.ClassName)} : {TypeNames.ManualTask}, global::{@namespace}.Runbook.{MatchEmitter.Case}", body => body
            .Summary("Creates the task.")
            .Line($"public {Identifiers.Escape(model.ClassName)}()")
            .Line($"    : base(new {TypeNames.TaskDefinition} {{ Id = \"\", Name = \"\", Kind = {TypeNames.TaskKind}.Manual }})")
            .Line("{")
            .Line("}")
            .Line()
            .Accept($"global::{@namespace}.Runbook.", Identifiers.Escape(model.ClassName))));

    private static void WriteClass(CodeWriter code, string runbook, string name, TaskModel model) => code
        .Summary(DocText.OneLine(model.Task.Name))
        .Remarks(model.Task.Description)
        .Marks()
        .SparesVisibility()
        .Block($"public sealed partial class {name} : {BaseOf(model.Task.Kind)}, {runbook}{MatchEmitter.Case}", body =>
        {
            WriteConstants(body, model.Task);
            WriteConstructor(body, name);
            WriteKind(body, model);
            WriteLifeCycle(body);
            body.Line().Accept(runbook, name);
            DefinitionEmitter.Write(body.Line(), model.Task);
        });

    private static CodeWriter Accept(this CodeWriter code, string runbook, string name) => code.Line(
        $"TResult {runbook}{MatchEmitter.Case}.{MatchEmitter.Accept}<TResult>({runbook}{MatchEmitter.Cases}<TResult> cases) => cases.{name}(this);");

    private static string BaseOf(TaskKind kind) => kind switch
    {
        TaskKind.AiAssisted => TypeNames.AiAssistedTask,
        TaskKind.AutomatedScript => TypeNames.ScriptTask,
        _ => TypeNames.ManualTask,
    };

    private static void WriteConstants(CodeWriter code, TaskDefinition task)
    {
        WriteConstant(code, TaskMembers.TaskId, "The id in the runbook.", task.Id);
        WriteConstant(code.Line(), TaskMembers.TaskName, "The name for people.", task.Name);
        if (task.DetailFile is { } file)
            WriteConstant(code.Line(), TaskMembers.DetailFile, "The detail file, relative to the project.", file);

        if (task.OutputArtifact is { } artifact)
            WriteConstant(code.Line(), TaskMembers.OutputArtifact, "Where the output goes, relative to the project.", artifact);

        WriteIds(code.Line(), TaskMembers.DependsOn, "The ids of the tasks that have to be done or skipped first.", task.DependsOn);
        if (task.RequiresDone.Count > 0)
            WriteIds(code.Line(), TaskMembers.RequiresDone, "Those of them that have to be done: skipped is not enough.", task.RequiresDone);
    }

    private static void WriteIds(CodeWriter code, string name, string summary, EquatableArray<string> ids) => code
        .Summary(summary)
        .Line($"public static {TypeNames.ReadOnlyStrings} {name} {{ get; }} = {TypeNames.Array}.AsReadOnly(new string[]")
        .Line("{")
        .Indented(list => list.Each(ids, static (inner, id) => TextLiteral.Write(inner, string.Empty, id, ",")))
        .Line("});");

    private static void WriteConstant(CodeWriter code, string name, string summary, string value)
    {
        code.Summary(summary);
        TextLiteral.Write(code, $"public const string {name} = ", value, ";");
    }

    private static void WriteConstructor(CodeWriter code, string name) => code
        .Line()
        .Summary("Creates the task.")
        .Line($"public {name}()")
        .Line($"    : base({TaskMembers.CreateDefinition}())")
        .Line("{")
        .Line("}");

    private static void WriteKind(CodeWriter code, TaskModel model)
    {
        if (model.Task.Kind == TaskKind.AiAssisted)
            AiMembers.Write(code, model.Task.Ai);
        else if (model.Task.Kind == TaskKind.AutomatedScript)
            ScriptMembers.Write(code, model);
    }

    private static void WriteLifeCycle(CodeWriter code) => code
        .Line()
        .Inherited()
        .Block($"protected override void {TaskMembers.Starting}()", body => body.Line($"{TaskMembers.OnStarting}();"))
        .Line()
        .Inherited()
        .Block($"protected override void {TaskMembers.Finished}({TypeNames.TaskState} state)", body => body.Line($"{TaskMembers.OnFinished}(state);"))
        .Line()
        .Summary("Implement it to act when the task has been journalled as running, before it does anything.")
        .Hooks($"{TaskMembers.OnStarting}()")
        .Line()
        .Summary("Implement it to act when the task has ended.")
        .Line("/// <param name=\"state\">The status it ended in.</param>")
        .Hooks($"{TaskMembers.OnFinished}({TypeNames.TaskState} state)");
}
