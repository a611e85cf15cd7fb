using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Tofa.Model.Runbooks;
using Tofa.Runner.Pipelines;

namespace Tofa.Generators.Tests.Support;

/// <summary>A compiled user project in this process.</summary>
internal sealed record LoadedProject(Assembly Assembly)
{
    public Type Runbook => Assembly.GetTypes().Single(type => type is { Name: "Runbook", IsNested: false });

    public Runner.Pipelines.Pipeline Pipeline => (Runner.Pipelines.Pipeline)Runbook.GetProperty("Pipeline")!.GetValue(null)!;

    public IReadOnlyList<TaskDefinition> Definitions => [.. Pipeline.Tasks.Select(task => task.Definition)];

    public Type Ids => Runbook.GetNestedType("Ids")!;

    public static LoadedProject From(Compilation compilation)
    {
        using var image = new MemoryStream();
        var result = compilation.Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(result.Success, string.Join(Environment.NewLine, result.Diagnostics.Take(20)));
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        image.Position = 0;
        return new LoadedProject(new AssemblyLoadContext(compilation.AssemblyName, isCollectible: true).LoadFromStream(image));
    }

    public Type TypeOf(string className) => Assembly.GetType($"Acme.RunbookTasks.{className}", throwOnError: true)!;

    public T Task<T>(string className)
        where T : PipelineTask => (T)Activator.CreateInstance(TypeOf(className))!;

    public static object? Constant(Type type, string name) => type.GetField(name)!.GetRawConstantValue();
}
