using Microsoft.CodeAnalysis;

namespace Tofa.Harness.Tests.Fixtures;

/// <summary>Writes the MSBuild property <c>Suffix</c>.</summary>
[Generator]
public sealed class PropertyGenerator : IIncrementalGenerator
{
    public const string Step = "Property";

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var suffix = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => options.GlobalOptions.TryGetValue("build_property.Suffix", out var value) ? value : "")
            .WithTrackingName(Step);
        context.RegisterSourceOutput(suffix, static (output, value) => output.AddSource("A.g.cs", $"// {value}"));
    }
}
