using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Tofa.Generators.Diagnostics;
using Tofa.Generators.Emit;

namespace Tofa.Generators.Pipeline;

/// <summary>The last steps: turn a model into a file. A class that cannot be written becomes a stub, and the others do not notice.</summary>
internal static class Outputs
{
    /// <summary>Adds the class of one task.</summary>
    public static void AddTask(SourceProductionContext output, TaskModel model)
    {
        output.CancellationToken.ThrowIfCancellationRequested();
        var attempt = Attempts.To(model.ClassName, () => TaskEmitter.Emit(model));
        Add(output, HintName.ForTask(model.ClassName), attempt.Value ?? TaskEmitter.EmitStub(model), attempt.Error);
    }

    /// <summary>Adds the class of the whole runbook.</summary>
    public static void AddRunbook(SourceProductionContext output, RunbookModel model)
    {
        output.CancellationToken.ThrowIfCancellationRequested();
        var attempt = Attempts.To(RunbookEmitter.FileName, () => RunbookEmitter.Emit(model));
        if (attempt.Value is { } text)
            Add(output, RunbookEmitter.FileName, text, attempt.Error);
        else
            Report(output, attempt.Error);
    }

    private static void Add(SourceProductionContext output, string hintName, string text, InternalError? error)
    {
        output.AddSource(hintName, SourceText.From(text, Encoding.UTF8));
        Report(output, error);
    }

    private static void Report(SourceProductionContext output, InternalError? error)
    {
        if (error is not null)
            output.ReportDiagnostic(error.ToDiagnostic());
    }
}
