using Microsoft.CodeAnalysis;

namespace Tofa.Generators.Benchmarks.Driving;

/// <summary>A generator that takes note of every file and does nothing with them: what it costs, the driver takes for itself, whatever a generator does.</summary>
internal sealed class PassingGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var files = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (file, cancellationToken) => file.Left.GetText(cancellationToken)?.Length ?? 0).Collect();
        context.RegisterSourceOutput(files, static (output, lengths) => output.AddSource("Files.g.cs", $"// {lengths.Length} files"));
    }
}
