using Tofa.Generators.Pipeline;

namespace Tofa.Generators.Emit;

/// <summary>Writes the class that holds the whole pipeline.</summary>
internal static class RunbookEmitter
{
    /// <summary>The name of the generated file.</summary>
    public const string FileName = "Runbook.g.cs";

    /// <summary>The whole file.</summary>
    public static string Emit(RunbookModel model) => SourceFile.Of(model.Namespace, [SourceFile.Type(code => WriteClass(code, model))]);

    /// <summary>The class of a task, as any code can spell it.</summary>
    public static string ClassOf(this RunbookModel model, NamedTask task) =>
        $"global::{model.Namespace}{TaskEmitter.NamespaceSuffix}.{Identifiers.Escape(task.ClassName)}";

    private static void WriteClass(CodeWriter code, RunbookModel model) => code
        .Summary("The compiled runbook.")
        .Marks()
        .Block("public static partial class Runbook", body =>
        {
            WriteMembers(body, model);
            MatchEmitter.Write(body, model);
            WriteIds(body.Line(), model);
        });

    private static void WriteMembers(CodeWriter code, RunbookModel model) => code
        .Summary("The tasks in the order of the runbook.")
        .Line($"public static {TypeNames.ReadOnlyTasks} Tasks {{ get; }} = {TypeNames.Array}.AsReadOnly(new {TypeNames.PipelineTask}[]")
        .Line("{")
        .Indented(list => list.Each(model.Tasks, (inner, task) => inner.Line($"new {model.ClassOf(task)}(),")))
        .Line("});")
        .Line()
        .Summary("What the application runs.")
        .Line($"public static {TypeNames.Pipeline} Pipeline {{ get; }} = {TypeNames.Pipeline}.Of(Tasks);")
        .Line()
        .Summary("The definition's fingerprint; the runner refuses to run when the files on disk have another.")
        .Line("public static string Fingerprint => Pipeline.Fingerprint;");

    private static void WriteIds(CodeWriter code, RunbookModel model) => code
        .Summary("The ids of the tasks, named as their classes.")
        .Block("public static class Ids", body => body.Each(model.Tasks, WriteId));

    private static void WriteId(CodeWriter code, NamedTask task)
    {
        code.Summary(DocText.OneLine(task.Name));
        TextLiteral.Write(code, $"public const string {Identifiers.Escape(task.ClassName)} = ", task.Id, ";");
    }
}
