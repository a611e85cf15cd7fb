using Microsoft.CodeAnalysis;
using Tofa.Generators.Markers;
using Tofa.Generators.Pipeline;

namespace Tofa.Generators;

/// <summary>Turns a runbook, its detail files and its prompt templates into typed C# classes, and adds the attributes of namespace <c>Tofa</c>.</summary>
/// <remarks>
/// Mistakes in the files are reported by an analyzer, never here: a broken file gives classes that compile and do little, so that one
/// mistake in YAML does not become fifty in C# (ADR 0007). Two small steps look at the compilation, for the base classes and for the C# scripts
/// that tasks name; typing C# changes neither (ADR 0014).
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class RunbookGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        context.RegisterPostInitializationOutput(MarkerAttributes.Add);
        var options = context.AnalyzerConfigOptionsProvider.Select(GeneratorOptions.Read).WithTrackingName(StepNames.Options);
        var files = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Select(ProjectFiles.Read).WithTrackingName(StepNames.Files)
            .Select(static (file, _) => ReadFile.Of(file)).WithTrackingName(StepNames.ReadFiles)
            .CollectValues(context);

        var runbook = files.SelectMany(static (all, _) => Definitions.First(all)).WithTrackingName(StepNames.RunbookEntries);
        var classes = runbook
            .Select(static (file, _) => Attempts.To(file.Path, () => Definitions.Name(file))).Values(context, StepNames.TaskClasses);
        var definition = runbook.Combine(files)
            .Select(static (all, _) => Attempts.To("the runbook", () => Definitions.Assemble(all.Left, all.Right))).Values(context, StepNames.Definition);

        var named = definition.Combine(classes.Collect()).Combine(options).SelectMany(static (all, _) => NamedRunbook.Of(all));
        var tasks = named
            .SelectMany(static (all, _) => Attempts.ToEach("the tasks", () => Definitions.Split(all))).Values(context, StepNames.TaskFiles);
        var summary = named
            .Select(static (all, _) => Attempts.To("the runbook", () => Definitions.Summarise(all))).Values(context, StepNames.RunbookModel);

        var hasRunner = ScriptBindings.HasRunner(context, runbook);
        context.RegisterSourceOutput(ScriptBindings.Bind(context, tasks).Combine(hasRunner), Outputs.AddTasks);
        context.RegisterSourceOutput(summary.Combine(hasRunner), Outputs.AddRunbook);
    }
}
