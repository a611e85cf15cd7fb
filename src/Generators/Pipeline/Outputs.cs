using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Tofa.Generators.Diagnostics;
using Tofa.Generators.Emit;

namespace Tofa.Generators.Pipeline;

/// <summary>The last steps: turn a model into a file. A class that cannot be written becomes a stub, and the others do not notice.</summary>
internal static class Outputs
{
    /// <summary>Adds one file of task classes; without their base classes it could only be errors (TOFA5067 says so once).</summary>
    public static void AddTasks(SourceProductionContext output, (ClassFile File, bool HasRunner) source)
    {
        if (source.HasRunner)
            AddTasks(output, source.File);
    }

    /// <summary>Adds the class of the whole runbook, on the same condition.</summary>
    public static void AddRunbook(SourceProductionContext output, (RunbookModel Model, bool HasRunner) source)
    {
        if (source.HasRunner)
            AddRunbook(output, source.Model);
    }

    private static void AddTasks(SourceProductionContext output, ClassFile file)
    {
        output.CancellationToken.ThrowIfCancellationRequested();
        var classes = file.Tasks.Select(task => (Task: task, Attempt: Attempts.To(task.ClassName, () => TaskEmitter.Emit(file.Namespace, task)))).ToList();
        output.AddSource(
            HintName.ForTasks(file.Name),
            ToText(SourceFile.Of(
                file.Namespace + TaskEmitter.NamespaceSuffix,
                classes.Select(item => item.Attempt.Value ?? TaskEmitter.EmitStub(file.Namespace, item.Task)),
                string.Concat(file.Tasks.Select(ScriptMembers.NoteOf)))));
        foreach (var (_, attempt) in classes)
            Report(output, attempt.Error);
    }

    private static void AddRunbook(SourceProductionContext output, RunbookModel model)
    {
        output.CancellationToken.ThrowIfCancellationRequested();
        var attempt = Attempts.To(RunbookEmitter.FileName, () => RunbookEmitter.Emit(model));
        if (attempt.Value is { } text)
            output.AddSource(RunbookEmitter.FileName, ToText(text));

        Report(output, attempt.Error);
    }

    private static SourceText ToText(string text) => SourceText.From(text, Encoding.UTF8);

    private static void Report(SourceProductionContext output, InternalError? error)
    {
        if (error is not null)
            output.ReportDiagnostic(error.ToDiagnostic());
    }
}
