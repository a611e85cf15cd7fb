using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Tofa.Binding;
using Tofa.Model.Collections;

namespace Tofa.Generators.Pipeline;

/// <summary>The only steps that look at the compilation (ADR 0014): what they give is small and the same for nearly every edit of C#, so that nothing runs behind them.</summary>
internal static class ScriptBindings
{
    /// <summary>Whether the base classes of generated code are there; not looked for where there is nothing to generate.</summary>
    public static IncrementalValueProvider<bool> HasRunner(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<FileEntries> runbook) =>
        context.CompilationProvider.Combine(runbook.Collect().Select(static (all, _) => all.Length > 0))
            .Select(static (all, _) => all.Right && RunnerTypes.AreIn(all.Left)).WithTrackingName(StepNames.HasRunner);

    /// <summary>The files of task classes, each class told whether its script can be created.</summary>
    public static IncrementalValuesProvider<ClassFile> Bind(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<ClassFile> files)
    {
        var names = files.SelectMany(static (file, _) => file.Tasks.Select(NameOf).OfType<string>())
            .Collect().Select(static (all, _) => Distinct(all)).WithTrackingName(StepNames.ScriptNames);
        var unbound = names.Combine(context.CompilationProvider)
            .Select(static (all, cancellationToken) => Unbound(all.Left, all.Right, cancellationToken)).WithTrackingName(StepNames.UnboundScripts);
        return files.Combine(unbound.Select(static (all, _) => new HashSet<string>(all, StringComparer.Ordinal))).Select(static (all, _) => Mark(all.Left, all.Right));
    }

    private static string? NameOf(TaskModel model) => model.Task.Script?.ScriptType;

    private static ClassFile Mark(ClassFile file, HashSet<string> unbound) => unbound.Count == 0
        ? file
        : file with { Tasks = file.Tasks.Select(task => NameOf(task) is { } name && unbound.Contains(name) ? task with { IsScriptUnbound = true } : task).ToEquatableArray() };

    private static EquatableArray<string> Distinct(ImmutableArray<string> names) =>
        names.Distinct(StringComparer.Ordinal).OrderBy(static name => name, StringComparer.Ordinal).ToEquatableArray();

    private static EquatableArray<string> Unbound(EquatableArray<string> names, Compilation compilation, CancellationToken cancellationToken)
    {
        if (names.Count == 0)
            return default;

        var binder = new ScriptBinder(compilation);
        var unbound = new List<string>();
        foreach (var name in names)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!binder.CanCreate(name))
                unbound.Add(name);
        }

        return unbound.ToEquatableArray();
    }
}
